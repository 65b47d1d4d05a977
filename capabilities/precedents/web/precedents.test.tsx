import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { escalations } from 'capabilities/escalations/web'
import { issues } from 'capabilities/issues/web'
import { at as issuePage, bothIn, withIssue } from 'capabilities/issues/web/cast'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { precedents } from '.'
import type { Precedent } from './precedent_queries'
import { found, howItStands, use } from './standing'

const precedent = (id: string, more: Partial<Precedent> = {}): Precedent => ({
  id,
  alliance: 'alliance-orion',
  room: 'room-joint',
  question: 'Who approves an abstract?',
  theme: 'TH09',
  functions: ['Clinical', 'Medical affairs'],
  reason: {
    decision: 'One approver a side.',
    how_decided: 'Both asked their teams.',
    assumptions: 'Four congresses a year.',
    criteria: 'No date is missed.',
    trade_offs: 'Speed against comments.',
    given_up: 'A second round.',
    would_change_if: 'A regulator asks for more.',
    told: ['Both teams'],
    applies_to_future: true,
  },
  published_on: '2025-11-20',
  sides: [
    { party: 'party-m', name: 'Meridian', on_paper: false },
    { party: 'party-c', name: 'Corvane', on_paper: false },
  ],
  standing: { valid_until: '2026-11-20' },
  proposed: [],
  consulted: 4,
  helped: 3,
  obstacles: {},
  ...more,
})

const lots = precedent('case-lots', {
  question: 'Who bears a lost slot?',
  theme: 'TH04',
  consulted: 1,
  helped: 0,
  standing: { valid_until: '2026-01-31' },
})
const abstracts = precedent('case-abstracts')
const library: Answers = { 'GET /alliances/orion/precedents': { items: [abstracts, lots] } }

describeScreen('The precedents', {
  at: '/a/orion/joint/precedents',
  screens: [precedents, escalations],
  answers: library,
  asks: 'GET /alliances/orion/precedents',
})

describe('The precedents', () => {
  it('say what the look-ups came to, and mark what ran out', async () => {
    open('/a/orion/joint/precedents', [precedents, escalations], library)
    expect(await screen.findByText(/^Looked at 5 times and helped in 3: 60\s%$/)).toBeDefined()
    const line = screen.getByRole('link', { name: 'Who bears a lost slot?' }).closest('tr')!
    expect(within(line).getByText(/^Ran out on/)).toBeDefined()
  })

  it('are found by words of their reasons', async () => {
    const { user } = open('/a/orion/joint/precedents', [precedents, escalations], library)
    await user.type(await screen.findByRole('textbox', { name: 'Find by words' }), 'MISSED slot')
    expect(screen.getByText('1 of 2')).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Who approves an abstract?' })).toBeNull()
  })
})

describe('Guidance at the step of the criteria', () => {
  const at = `${issuePage}?step=criteria`
  const line = (more: object) => ({ precedent: lots, same_theme: true, sides: [], ...more })
  const answers = (items: object[]): Answers => ({
    ...withIssue(bothIn),
    'GET /issues/issue-lots/precedents': { items, my_party: 'party-m' },
  })

  it('opens a reason of the same theme first, and others on demand', async () => {
    const { user, asked } = open(at, [issues, precedents], {
      ...answers([line({}), { precedent: abstracts, same_theme: false, sides: [] }]),
      'PUT /issues/issue-lots/precedents/case-lots': { items: [] },
    })
    expect(await screen.findByRole('link', { name: 'Who bears a lost slot?' })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Who approves an abstract?' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Look at its reason for this issue' }))
    await waitFor(() =>
      expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ why: '', helped: false }),
    )
    await user.click(screen.getByRole('button', { name: 'Show all 2' }))
    expect(screen.getByRole('link', { name: 'Who approves an abstract?' })).toBeDefined()
  })

  it('takes what our side makes of it, and keeps it when it is refused', async () => {
    const sides = [
      { party: 'party-c', verdict: { applies: true, why: 'The same two plants.', helped: true } },
      { party: 'party-m', verdict: { why: '', helped: false } },
    ]
    const { user } = open(at, [issues, precedents], {
      ...answers([line({ sides })]),
      'PUT /issues/issue-lots/precedents/case-lots': new Refusal(400, {
        code: 'precedent-verdict-reason',
        title: 'Say in a sentence what is alike.',
      }),
    })
    expect(await screen.findByText(/The same two plants\./)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Does it apply here?' }))
    await user.click(screen.getByRole('radio', { name: 'It does not apply here' }))
    await user.type(screen.getByRole('textbox', { name: /What is alike/ }), 'Another')
    await user.click(screen.getByRole('button', { name: 'Note it for our side' }))
    expect(await screen.findByText('Say in a sentence what is alike.')).toBeDefined()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What is alike/ }).value).toBe('Another')
  })
})

describe('A precedent', () => {
  it('holds to the end of its last day, and not once something took its place', () => {
    expect(howItStands(lots, '2026-01-31').tone).toBe('ok')
    expect(howItStands(lots, '2026-02-01').tone).toBe('warn')
    const over = { standing: { ...lots.standing, superseded_by: abstracts.id } }
    expect(howItStands(over, '2026-01-01').words).toBe('Superseded')
  })

  it('is found by every word, in any case, within its theme', () => {
    const all = [abstracts, lots]
    expect(found(all, '', null)).toEqual(all)
    expect(found(all, 'second ROUND', null)).toEqual(all)
    expect(found(all, 'abstract', null)).toEqual([abstracts])
    expect(found(all, 'abstract slot', null)).toEqual([])
    expect(found(all, '', 'TH04')).toEqual([lots])
  })

  it('says how it was used', () => {
    expect(use({ consulted: 0, helped: 0 })).toBe('No issue has looked at it yet')
    expect(use(lots)).toBe('Looked at in one issue; helped in 0')
    expect(use(abstracts)).toBe('Looked at in 4 issues; helped in 3')
  })
})
