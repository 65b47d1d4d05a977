import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What is loaded when it is first shown takes its time on a busy machine.
configure({ asyncUtilTimeout: 8000 })

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
