import { cleanup, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Screens } from 'foundation/web/screens'
import { open } from './browser'
import { Refusal, silence, type Answers } from './server'

interface ScreenUnderTest {
  at: string
  screens: Screens[]
  /// What the screen asks for, and a full answer to it.
  answers: Answers
  /// The main question of the screen: "GET /alliances/orion/escalations". Left out by a form that is drawn unasked.
  asks?: string
  /// An answer with nothing in it, and the words that then teach what belongs here. Left out by a screen that is never
  /// empty: one thing, a form.
  empty?: { answer: unknown; says: string | RegExp }
  /// A page for visitors stands in no room and wears no ribbon.
  visitor?: boolean
}

const fault = new Refusal(500, {
  code: 'our-fault',
  title: 'This is a fault of the server, not yours.',
  id: 'k3',
})

/// What holds for every screen. Its own story follows in its own tests.
export function describeScreen(
  title: string,
  { at, screens, answers, asks, empty, visitor }: ScreenUnderTest,
) {
  const openWith = (more: Answers = {}) => open(at, screens, { ...answers, ...more })
  const whole = async () => {
    const opened = openWith()
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull())
    return opened
  }

  describe(title, () => {
    it(`has one title, ${visitor ? 'no' : 'one'} ribbon, and names the tab`, async () => {
      await whole()
      const heading = screen.getByRole('heading', { level: 1 }).textContent ?? ''
      expect(document.title).not.toBe('')
      expect(heading).not.toBe('')
      expect(document.querySelectorAll('.ribbon:not(.mini)')).toHaveLength(visitor ? 0 : 1)
    })

    if (asks) {
      it('says that it is loading while the server thinks', async () => {
        openWith({ [asks]: silence })
        expect(await screen.findByText('Loading')).toBeDefined()
      })

      it('says in words what failed, and offers to try again', async () => {
        openWith({ [asks]: fault })
        const note = await screen.findByRole('alert')
        expect(within(note).getByText(/fault of the server/)).toBeDefined()
        expect(within(note).getByRole('button', { name: 'Try again' })).toBeDefined()
      })
    }

    if (asks && empty) {
      it('teaches what belongs here while there is nothing', async () => {
        openWith({ [asks]: empty.answer })
        expect(await screen.findByText(empty.says)).toBeDefined()
      })
    }

    it('can be walked through by keyboard, and everything that does something has a name', async () => {
      const { user } = await whole()
      const stops = reachable()
      for (const stop of stops) expect(nameOf(stop), stop.outerHTML).not.toBe('')
      // The title has the focus when a page opens; the walk begins at the top.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const visited = new Set<Element | null>()
      // An unpainted page stops at what is hidden as well.
      for (const _ of document.querySelectorAll(focusable)) {
        await user.tab()
        visited.add(document.activeElement)
      }
      // What stood in for a field until its code was there is gone by now.
      const missed = stops.filter(stop => stop.isConnected && !visited.has(stop))
      expect(missed.map(stop => stop.outerHTML)).toEqual([])
    })

    it('fits a narrow screen: cells know their column, nothing is wider than a phone', async () => {
      await whole()
      const cells = [...document.querySelectorAll('table.t td')]
      expect(cells.filter(cell => !cell.hasAttribute('data-title'))).toEqual([])
      const wide = [...document.querySelectorAll<HTMLElement>('[style]')].filter(
        one => parseInt(one.style.width) > 358,
      )
      expect(wide.map(one => one.outerHTML)).toEqual([])
    })

    it.each(['light', 'dark'])('has nothing that axe objects to, %s', async scheme => {
      await whole()
      document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
      const { violations } = await axe.run(document.body, { rules: notInAnUnpaintedPage })
      expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)).toEqual([])
      cleanup()
    })
  })
}

// Colours are computed by a browser that paints; the tokens' contrast has a test of its own.
const notInAnUnpaintedPage = { 'color-contrast': { enabled: false }, region: { enabled: false } }

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]'

function reachable(): Element[] {
  const all = document.querySelectorAll(focusable)
  return [...all].filter(one => {
    if (one.hasAttribute('disabled') || one.closest('[hidden]') || one.getAttribute('tabindex') === '-1')
      return false
    if (!(one instanceof HTMLInputElement) || one.type === 'hidden')
      return one.getAttribute('type') !== 'hidden'
    // Of a group of choices only one is a stop: the chosen one, or the first.
    if (one.type !== 'radio' || !one.name) return true
    const group = [...document.getElementsByName(one.name)] as HTMLInputElement[]
    return one === (group.find(choice => choice.checked) ?? group[0])
  })
}

function nameOf(element: Element): string {
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map(id => document.getElementById(id)?.textContent)
  return (
    element.getAttribute('aria-label') ??
    labelled?.join(' ') ??
    (labels?.[0]?.textContent || element.textContent || element.getAttribute('title') || '')
  ).trim()
}
