import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What the library asks of a browser and an unpainted page does not have.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView ??= () => undefined
globalThis.scrollTo = () => undefined

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
