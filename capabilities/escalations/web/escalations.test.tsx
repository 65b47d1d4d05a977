import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { house } from 'foundation/web/testing/cast'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned } from 'foundation/web/testing/server'
import { answers, at, drafting, page, question, screens, toSign } from './cast'

const card = async (name: string) => within(await screen.findByRole('region', { name }))

describeScreen('Disagreements', {
  at: '/a/orion/disagreements',
  screens,
  answers,
  asks: 'GET /alliances/orion/escalations',
  empty: { answer: { items: [] }, says: 'No escalations yet' },
})
describeScreen('An escalation', { at: page, screens, answers, asks: 'GET /escalations/esc-batch' })

it('keeps what goes on apart from what is settled, and says whose signature is missing', async () => {
  open('/a/orion/disagreements', screens, answers)
  const going = within(await screen.findByRole('table', { name: 'Going on' }))
  expect(going.getByRole('link', { name: question }).getAttribute('href')).toBe(page)
  expect(going.getByText('Corvane not yet')).toBeDefined()
  expect(
    within(screen.getByRole('table', { name: 'Settled' })).getByText('Who answers the press?'),
  ).toBeDefined()
})

it('gives a pen for our own card only', async () => {
  open(page, screens, answers)
  expect((await card('How Meridian sees it')).getAllByRole('button')).toHaveLength(2)
  expect((await card('How Corvane sees it')).queryByRole('button')).toBeNull()
})

it('writes in place: the field has the focus, the version is named, the pen has the focus again', async () => {
  const { user, asked } = open(page, screens, {
    ...answers,
    'PUT /escalations/esc-batch/criteria': drafting,
  })
  const block = await card('What a good answer has to satisfy')
  await user.click(block.getByRole('button', { name: 'Write' }))
  const field = block.getByRole('textbox')
  expect(document.activeElement).toBe(field)
  await user.type(field, 'Patients keep their supply.')
  await user.click(block.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(document.activeElement).toBe(block.getByRole('button', { name: 'Write' })))
  const sent = asked.find(one => one.method === 'PUT')
  expect(sent?.body).toEqual({ text: 'Patients keep their supply.' })
  expect(sent?.headers.get('If-Match')).toBe('"7"')
})

it('loses nobody’s words when somebody was faster', async () => {
  const { user } = open(page, screens, {
    ...answers,
    'PUT /escalations/esc-batch/background': new Refusal(409, {
      code: 'changed-meanwhile',
      title: 'Chen Wu changed it while you wrote.',
      current: drafting,
    }),
  })
  const facts = await card('The facts')
  await user.click(facts.getByRole('button', { name: 'Change' }))
  await user.type(facts.getByRole('textbox'), ' One in April.')
  await user.click(facts.getByRole('button', { name: 'Save' }))
  expect(await facts.findByText('What stands now')).toBeDefined()
  const field = facts.getByRole('textbox') as HTMLTextAreaElement
  expect(field.value).toBe('Two batches came late in March. One in April.')
})

it('leads from what is missing to its place, and says why it cannot be signed yet', async () => {
  const { user, asked } = open(page, screens, answers)
  const signatures = await card('Signatures')
  const missing = signatures.getByRole('link', { name: 'Say what a good answer has to satisfy.' })
  expect(document.querySelector(`[id="${missing.getAttribute('href')?.slice(1)}"]`)).not.toBeNull()
  const ready = signatures.getByRole('button', {
    name: 'It is ready to be signed',
    description: 'Something is still missing.',
  })
  await user.click(ready)
  expect(asked.some(one => one.method !== 'GET')).toBe(false)
})

it('signs the very text that is on the screen', async () => {
  const { user, asked } = open(page, screens, {
    ...answers,
    'GET /escalations/esc-batch': versioned(toSign, 8),
    'PUT /escalations/esc-batch/signature': toSign,
  })
  await user.click(await screen.findByRole('button', { name: 'Sign for our side' }))
  await waitFor(() => expect(asked.some(one => one.method === 'PUT')).toBe(true))
  expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ content_hash: toSign.content_hash })
})

it('asks a receiver to sign the counterpart policy before they take it up', async () => {
  const receiver = {
    seat: 'seat-ana',
    party: 'party-m',
    party_name: 'Meridian',
    name: 'Ana Costa',
    on_paper: false,
  }
  const received = {
    ...toSign,
    state: 'submitted',
    level: 1,
    i_receive: true,
    policy_seat: 'seat-ana',
    receivers: [receiver],
    obstacles: { ...toSign.obstacles, take_up: 'Read and sign the counterpart policy first.' },
  }
  const { user, asked } = open(page, screens, {
    ...answers,
    'GET /escalations/esc-batch': versioned(received, 9),
    'GET /alliances/orion/policy': { text: ['I settle it with my counterpart directly.'] },
    'PUT /seats/seat-ana/policy': null,
  })
  expect(await screen.findByText('I settle it with my counterpart directly.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Take it up' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'I sign it for my seat' }))
  await waitFor(() => expect(asked.some(call => call.path.endsWith('/seats/seat-ana/policy'))).toBe(true))
})

it('lets a company with the last word decide once it says what the other side said', async () => {
  const held = {
    ...toSign,
    state: 'with_counterparts',
    level: 1,
    i_receive: true,
    final_say_right: { clause: '9.4', name: 'Meridian', words: 'On supply, after hearing Corvane.' },
    receivers: [],
    obstacles: { ...toSign.obstacles, take_up: 'You took it up.' },
  }
  const { user, asked } = open(page, screens, {
    ...answers,
    'GET /escalations/esc-batch': versioned(
      {
        ...held,
        receivers: [{ seat: 's', party: 'party-m', party_name: 'Meridian', name: 'Ana', taken_up_at: at }],
      },
      9,
    ),
    'PUT /escalations/esc-batch/final-say': held,
  })
  await user.click(await screen.findByRole('button', { name: 'Decide under clause 9.4' }))
  const decide = () => screen.getByRole('button', { name: 'Decide it under clause 9.4' })
  expect(decide().getAttribute('aria-disabled')).toBe('true')
  await user.type(screen.getByLabelText('What the other side said'), 'They would rather wait for the plant.')
  await user.type(screen.getByLabelText('What is decided'), 'US sites first.')
  await user.click(decide())
  await waitFor(() =>
    expect(asked.find(one => one.method === 'PUT')?.body).toMatchObject({
      proposed: { text: 'US sites first.' },
      consulted: 'They would rather wait for the plant.',
    }),
  )
})

it('lets a receiver propose a resolution of one of the options', async () => {
  const receiver = (party: string, party_name: string, name: string) => ({
    seat: `seat-${party}`,
    party,
    party_name,
    name,
    on_paper: false,
    taken_up_at: at,
  })
  const held = {
    ...toSign,
    state: 'with_counterparts',
    level: 1,
    i_write: false,
    i_receive: true,
    receivers: [receiver('party-m', 'Meridian', 'Bjorn Lie'), receiver('party-c', 'Corvane', 'Bea Kim')],
    obstacles: { edit: 'It is signed.', take_up: 'You took it up.', sign_resolution: 'Nothing is proposed.' },
  }
  const { user, asked } = open(page, screens, {
    ...answers,
    'GET /escalations/esc-batch': versioned(held, 9),
    'PUT /escalations/esc-batch/resolution': held,
    'GET /alliances/orion': house['GET /alliances/orion'],
  })
  await user.click(await screen.findByRole('button', { name: 'Propose a resolution' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Option' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Option' }), 'Share the risk')
  await user.type(screen.getByRole('textbox', { name: 'What is decided' }), 'Half each until June.')
  await user.click(screen.getByRole('button', { name: 'Propose and sign' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Propose and sign' })).toBeNull())
  expect(asked.find(one => one.method === 'PUT')?.body).toEqual({
    option: 'option-share',
    text: 'Half each until June.',
  })
})

const counterpart = (party: string, party_name: string, name: string) => ({
  seat: `seat-${party}`,
  party,
  party_name,
  name,
  on_paper: false,
  taken_up_at: at,
})
const held = {
  ...toSign,
  state: 'with_counterparts',
  level: 1,
  i_write: false,
  i_receive: true,
  receivers: [counterpart('party-m', 'Meridian', 'Ana Costa'), counterpart('party-c', 'Corvane', 'Bea Kim')],
}

describe('Returning it for work', () => {
  it('goes from what is heard to the likely problem, and back with questions in the coach’s words', async () => {
    const { user, asked } = open(page, screens, {
      ...answers,
      'GET /escalations/esc-batch': versioned(held, 9),
      'PUT /escalations/esc-batch/return': held,
    })
    await user.click(await screen.findByRole('button', { name: 'Return it for work' }))
    const dialog = within(await screen.findByRole('dialog'))
    const send = dialog.getByRole('button', { name: 'Return it with 0 questions' })
    expect(send.getAttribute('aria-disabled')).toBe('true')
    await user.type(dialog.getByRole('textbox', { name: /What do you hear/ }), 'boss')
    await user.click(
      dialog.getByRole('checkbox', {
        name: '“My boss will never accept that.”',
        description: 'Position carried from above',
      }),
    )
    await user.click(dialog.getByRole('checkbox', { name: 'What is the boss trying to protect?' }))
    const words = dialog.getByRole('textbox', { name: 'In your words: What is the boss trying to protect?' })
    await user.clear(words)
    await user.type(words, 'What are both bosses trying to protect?')
    await user.type(dialog.getByRole('textbox', { name: /What you ask them to work on/ }), 'Ask both.')
    await user.click(dialog.getByRole('button', { name: 'Return it with 1 question' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(asked.find(one => one.method === 'PUT')?.body).toEqual({
      symptoms: ['CP05'],
      prompts: ['What are both bosses trying to protect?'],
      request: 'Ask both.',
      back_by: '2026-02-19',
    })
  })

  it('shows its authors the questions first, and lets them sign again', async () => {
    const returned = {
      ...drafting,
      state: 'returned_for_work',
      level: 1,
      missing: [],
      receivers: held.receivers,
      obstacles: { address: 'It goes back to its receivers.', code_root: 'Only managers.' },
      returns: [
        {
          party: 'party-c',
          name: 'Bea Kim',
          symptoms: ['CP05'],
          prompts: ['What is the boss trying to protect?'],
          request: 'Ask both.',
          back_by: '2026-02-19',
          at,
        },
      ],
    }
    open(page, screens, { ...answers, 'GET /escalations/esc-batch': versioned(returned, 10) })
    const card = await screen.findByRole('region', { name: 'Returned for work' })
    expect(card.textContent).toContain('Back by 19 Feb 2026')
    expect(within(card).getByText('What is the boss trying to protect?')).toBeDefined()
    expect(within(card).getByText(/Position carried from above/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'It is ready to be signed' })).toBeDefined()
    expect(within(screen.getByRole('region', { name: 'Who receives it' })).queryByRole('button')).toBeNull()
  })
})

describe('The root', () => {
  const coded = {
    ...held,
    obstacles: {},
    roots: [
      { party: 'party-m', root: 'RC04' },
      { party: 'party-c', root: 'RC01' },
    ],
  }

  it('shows what each company takes for it, and that they see it differently', async () => {
    open(page, screens, {
      ...answers,
      'GET /escalations/esc-batch': versioned({ ...coded, obstacles: { code_root: 'Only managers.' } }, 9),
    })
    const root = await card('Root')
    expect(root.getByText('The companies see it differently')).toBeDefined()
    expect(root.getAllByRole('term').map(one => one.textContent)).toEqual(['Meridian', 'Corvane'])
    expect(root.getByText('Direction')).toBeDefined()
    expect(root.queryByRole('button')).toBeNull()
  })

  it('is coded by an alliance manager from the catalogue, with its meaning', async () => {
    const { user, asked } = open(page, screens, {
      ...answers,
      'GET /escalations/esc-batch': versioned(coded, 9),
      'PUT /escalations/esc-batch/root': coded,
    })
    await user.click((await card('Root')).getByRole('button', { name: 'Code another root' }))
    await user.selectOptions(
      screen.getByRole('combobox', { name: /What lies behind it/ }),
      'Decision rights: unclear who decides',
    )
    await user.click(screen.getByRole('button', { name: 'Code it' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Code it' })).toBeNull())
    expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ root: 'RC03' })
  })
})

describe('Opening a closed case again', () => {
  const closed = { ...held, state: 'closed', i_write: true, obstacles: { withdraw: 'It is closed.' } }

  it('asks an author for new facts', async () => {
    const { user, asked } = open(page, screens, {
      ...answers,
      'GET /escalations/esc-batch': versioned(closed, 12),
      'PUT /escalations/esc-batch/reopening': closed,
    })
    await user.click(await screen.findByRole('button', { name: 'Open it again' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: /What is known now/ }), 'The plant burned down.')
    await user.click(dialog.getByRole('button', { name: 'Agree to open it again' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ new_facts: 'The plant burned down.' })
  })

  it('links the closed case and the one that goes on', async () => {
    const reopening = [{ party: 'party-c', new_facts: 'The plant burned down.' }]
    open(page, screens, {
      ...answers,
      'GET /escalations/esc-batch': versioned({ ...closed, reopening, reopened_as: 'esc-again' }, 13),
    })
    const again = await card('It was opened again')
    expect(again.getByRole('link', { name: 'Read how it goes on' }).getAttribute('href')).toBe(
      '/a/orion/room/room-case/escalations/esc-again',
    )
    expect(again.getByText(/The plant burned down/)).toBeDefined()
  })
})
