import { lazy, Suspense, useEffect, useState } from 'react'
import { onOpenPalette, openPalette } from './palette_door'

const PaletteFrame = lazy(() => import('./PaletteFrame'))

/// Ctrl K anywhere. The palette's code is loaded when it is first wanted.
export function Palette() {
  const [opened, setOpened] = useState(0)
  useEffect(() => onOpenPalette(() => setOpened(times => times + 1)), [])
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      openPalette()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  if (opened === 0) return null
  return (
    <Suspense>
      <PaletteFrame key={opened} />
    </Suspense>
  )
}
