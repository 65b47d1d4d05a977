import { useSyncExternalStore } from 'react'

export type ColourScheme = 'light' | 'dark'

// index.html reads the same key before the first paint.
const key = 'entente-colour-scheme'
const attribute = 'data-mantine-color-scheme'
const watching = new Set<() => void>()

/// The colours of the page, and how to choose them. Until somebody chooses, the system decides.
export function useColourScheme(): [ColourScheme, (scheme: ColourScheme) => void] {
  return [useSyncExternalStore(watch, present), choose]
}

const present = (): ColourScheme =>
  document.documentElement.getAttribute(attribute) === 'dark' ? 'dark' : 'light'

function choose(scheme: ColourScheme) {
  localStorage.setItem(key, scheme)
  show(scheme)
}

function show(scheme: ColourScheme) {
  document.documentElement.setAttribute(attribute, scheme)
  for (const told of watching) told()
}

const system = () => globalThis.matchMedia('(prefers-color-scheme: dark)')

function followSystem() {
  if (!localStorage.getItem(key)) show(system().matches ? 'dark' : 'light')
}

function watch(told: () => void) {
  if (watching.size === 0) system().addEventListener('change', followSystem)
  watching.add(told)
  return () => {
    watching.delete(told)
    if (watching.size === 0) system().removeEventListener('change', followSystem)
  }
}
