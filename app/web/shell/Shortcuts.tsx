import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Dialog } from 'foundation/web/ui/Dialog'
import { openPalette } from './palette_door'
import { areKeysOn, turnKeys } from './single_keys'

const keys: [string, string][] = [
  ['Ctrl K', 'Find or do anything'],
  ['/', 'To the filter of this page, or find anything'],
  ['g h', 'My work'],
  ['g a', 'Home of this alliance'],
  ['?', 'This list'],
  ['Esc', 'Close what is open'],
]

/// Keys that work anywhere, and the list of them behind "?". Single keys can be switched off (WCAG 2.1.4).
export function Shortcuts() {
  const [listed, setListed] = useState(false)
  useKeys(() => setListed(true))
  return (
    <Dialog title="Keys" opened={listed} onClose={() => setListed(false)}>
      <dl className="pairs keys">
        {keys.map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <Switch />
    </Dialog>
  )
}

function Switch() {
  const [on, setOn] = useState(areKeysOn)
  const turn = (on: boolean) => {
    turnKeys(on)
    setOn(on)
  }
  return (
    <label className="row">
      <input type="checkbox" checked={on} onChange={event => turn(event.target.checked)} />
      Single keys work (Ctrl K always does)
    </label>
  )
}

function useKeys(list: () => void) {
  const navigate = useNavigate()
  const { slug } = useParams({ strict: false }) as { slug?: string }
  useEffect(() => {
    let before = ''
    const does: Record<string, () => unknown> = {
      '?': list,
      '/': toFilter,
      'g h': () => navigate({ to: '/' }),
      'g a': () => slug && navigate({ to: `/a/${slug}` }),
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !areKeysOn()) return
      const act = does[`${before} ${event.key}`] ?? does[event.key]
      before = event.key
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [navigate, slug, list])
}

function toFilter() {
  const filter = document.querySelector<HTMLElement>('main input[type=search]')
  if (filter) filter.focus()
  else openPalette()
}

function isWriting(target: EventTarget | null) {
  const place = target instanceof Element ? target : undefined
  return !!place?.closest('input, textarea, select, [contenteditable], dialog, [role=dialog]')
}
