import { useEffect, useRef } from 'react'

/// Keeps the reading place: when what had the focus is gone, the nearest part of the page that it stood in has it.
export function useFocusKept<Place extends HTMLElement>() {
  const place = useRef<Place>(null)
  useEffect(() => {
    const root = place.current
    if (!root) return
    let way: Element[] = []
    const held = (event: FocusEvent) => (way = wayUp(event.target as Element, root))
    const look = new MutationObserver(() => {
      const [first] = way
      if (!first || first.isConnected || document.activeElement !== document.body) return
      const left = way.find(one => one.isConnected)
      if (!(left instanceof HTMLElement)) return
      left.tabIndex = -1
      left.focus({ preventScroll: true })
    })
    root.addEventListener('focusin', held)
    look.observe(root, { childList: true, subtree: true })
    return () => {
      look.disconnect()
      root.removeEventListener('focusin', held)
    }
  }, [])
  return place
}

// The element itself, then the parts around it that have a name of their own.
function wayUp(from: Element, root: Element) {
  const way: Element[] = [from]
  for (let one = from.parentElement; one && root.contains(one); one = one.parentElement)
    if (one === root || one.matches('section, article, li, form')) way.push(one)
  return way
}
