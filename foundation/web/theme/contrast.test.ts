import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync('foundation/web/theme/tokens.css', 'utf8')
const [light, dark] = css.split(":root[data-mantine-color-scheme='dark']").map(tokens)

// Ink on its ground and the least contrast that WCAG 2.2 AA asks of it: 4.5 for text, 3 for marks and edges.
const pairs: [string, string, number][] = [
  ['ink', 'canvas', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'sunken', 4.5],
  ['ink-2', 'canvas', 4.5],
  ['ink-2', 'surface', 4.5],
  ['ink-2', 'sunken', 4.5],
  ['ink', 'ours-soft', 4.5],
  ['ink', 'theirs-soft', 4.5],
  ['ink-2', 'ours-soft', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'canvas', 4.5],
  ['on-ours', 'ours', 4.5],
  ['on-theirs', 'theirs-ink', 4.5],
  ['own-ink', 'own', 4.5],
  ['restricted-ink', 'restricted', 4.5],
  ['restricted-ink', 'surface', 4.5],
  ['ok', 'ok-bg', 4.5],
  ['warn', 'warn-bg', 4.5],
  ['bad', 'bad-bg', 4.5],
  ['bad', 'surface', 4.5],
  ['none', 'none-bg', 4.5],
  ['ours', 'surface', 3],
  ['theirs', 'surface', 3],
  ['line-strong', 'surface', 3],
  ['focus', 'canvas', 3],
  ['restricted-line', 'surface', 3],
  ['mark', 'surface', 3],
  ['mark', 'mark-pale', 2],
  ['mark-strong', 'surface', 4.5],
  ['ink-2', 'shade-0', 4.5],
  ['ink', 'shade-1', 4.5],
  ['ink', 'shade-2', 4.5],
  ['ink', 'shade-3', 4.5],
  ['ink', 'shade-4', 4.5],
]

it.each(pairs)('%s on %s', (ink, ground, least) => {
  expect(contrast(light![ink]!, light![ground]!), 'light').toBeGreaterThanOrEqual(least)
  expect(contrast(dark![ink]!, dark![ground]!), 'dark').toBeGreaterThanOrEqual(least)
})

it.each(['main', 'main-hover', 'danger'])('white on the button %s', ground => {
  expect(contrast('#ffffff', light![ground]!), 'light').toBeGreaterThanOrEqual(4.5)
  expect(contrast('#ffffff', (dark![ground] ?? light![ground])!), 'dark').toBeGreaterThanOrEqual(4.5)
})

function tokens(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]),
  )
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [red, green, blue] = [1, 3, 5].map(from => linear(parseInt(long.slice(from, from + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
