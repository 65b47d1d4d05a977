import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

// What a card leaves a drawing on an upright A4 page.
const paper = 648

/// A box and its width in pixels as it changes, so that a drawing is made for it instead of being shrunk into it; paper
/// has a width of its own. A page that nobody paints is taken to be `unpainted` wide.
export function useWidth<Box extends HTMLElement>(unpainted = 640) {
  const box = useRef<Box>(null)
  const [width, setWidth] = useState(unpainted)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => element.clientWidth && setWidth(element.clientWidth)
    // The page is printed as soon as this returns.
    const toPaper = () => flushSync(() => setWidth(paper))
    const watcher = new ResizeObserver(measure)
    measure()
    watcher.observe(element)
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', measure)
    return () => {
      watcher.disconnect()
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', measure)
    }
  }, [])
  return [box, width] as const
}
