import { expect, it } from 'vitest'
import { cumulated } from './cumulated'
import { dayNumber, months } from './days'
import { lanes } from './lanes'
import { reached } from './reached'
import { apart, scale, stepped, ticks, wide } from './scale'
import { shade } from './shade'
import { labelPlaces } from './survival_labels'
import { planTimeline } from './timeline_plan'
import { percent } from './words'

it.each([
  [5, 25],
  [0, 0],
  [10, 50],
])('of ten to fifty pixels, %s lies at %s', (value, pixel) =>
  expect(scale([0, 10], [0, 50])(value)).toBe(pixel),
)

it('has a place for everything where there is but one value', () => expect(scale([3, 3], [0, 50])(3)).toBe(0))

it.each([
  [1, 4, [0, 1]],
  [4, 4, [0, 1, 2, 3, 4]],
  [6, 4, [0, 2, 4, 6]],
  [9, 4, [0, 5, 10]],
  [66, 7, [0, 10, 20, 30, 40, 50, 60, 70]],
  [137, 4, [0, 50, 100, 150]],
  [0, 4, [0, 1]],
])('marks up to %s with at most %s steps', (most, count, marks) => expect(ticks(most, count)).toEqual(marks))

it.each([
  ['apart enough already', [10, 40], 18, 100, [10, 40]],
  ['on one place', [50, 50], 18, 100, [50, 68]],
  ['the lower one first', [55, 50], 18, 100, [68, 50]],
  ['at the end', [95, 96], 18, 100, [82, 100]],
  ['three in a heap', [10, 12, 14], 10, 100, [10, 20, 30]],
])('keeps labels apart: %s', (_, wanted, least, most, found) =>
  expect(apart(wanted, least, most)).toEqual(found),
)

it('draws steps that stay level until the next point', () => {
  const points = [
    { x: 0, y: 9 },
    { x: 4, y: 6 },
    { x: 8, y: 0 },
  ]
  expect(stepped(points)).toBe('M0,9H4V6H8V0')
  expect(stepped([])).toBe('')
})

it('takes words for wider the wider their letters are', () => {
  expect(wide('illi')).toBe(17)
  expect(wide('2026')).toBe(32)
  expect(wide('WMW')).toBe(37)
})

const named = (from: string, to: string, width: number) =>
  months(dayNumber(from), dayNumber(to), width).map(({ month, year }) => `${month} ${year}`.trim())

it.each([
  ['every month', '2026-01-01', '2026-05-20', 400, ['Jan 2026', 'Feb', 'Mar', 'Apr', 'May']],
  ['every other month', '2026-01-15', '2026-08-05', 200, ['Mar 2026', 'May', 'Jul']],
  ['every third', '2025-10-01', '2026-10-01', 250, ['Oct 2025', 'Jan 2026', 'Apr', 'Jul']],
  ['twice a year', '2025-01-01', '2026-12-31', 240, ['Jan 2025', 'Jul', 'Jan 2026', 'Jul']],
  ['years', '2024-01-01', '2026-12-31', 130, ['2024', '2025', '2026']],
  ['every fifth year', '2010-01-01', '2026-01-01', 140, ['2010', '2015', '2020']],
  ['none that would be cut at the end', '2026-01-01', '2026-05-02', 400, ['Jan 2026', 'Feb', 'Mar', 'Apr']],
])('names %s', (_, from, to, width, names) => expect(named(from, to, width)).toEqual(names))

it.each([90, 160, 300, 390, 640, 1200])('never sets the names of months on each other, %s px wide', width => {
  for (const days of [20, 40, 100, 200, 548, 2000, 7000]) {
    const marks = months(20_000, 20_000 + days, width)
    const places = marks.map(mark => ((mark.day - 20_000) / days) * width)
    const closest = Math.min(...places.slice(1).map((place, at) => place - places[at]!))
    expect(closest, `${days} days`).toBeGreaterThanOrEqual(wide('2026'))
    expect(width - (places.at(-1) ?? 0), `${days} days`).toBeGreaterThanOrEqual(30)
  }
})

it('puts what does not touch into one lane, the earlier the higher', () => {
  const stretches = [
    { from: 50, to: 90 },
    { from: 0, to: 40 },
    { from: 30, to: 60 },
    { from: 70, to: 80 },
  ]
  expect(lanes(stretches, 5)).toEqual({ of: [0, 0, 1, 1], count: 2 })
  expect(lanes(stretches, 11)).toEqual({ of: [2, 0, 1, 0], count: 3 })
  expect(lanes([], 5)).toEqual({ of: [], count: 0 })
})

it('counts at a level everybody who went further', () => {
  const levels = [6, 7, 5, 6, 1].map((stopped, level) => ({ label: `Level ${level}`, stopped }))
  expect(reached(levels).map(step => step.reached)).toEqual([25, 19, 12, 7, 1])
  expect(reached(levels).map(step => step.wentOn)).toEqual([19, 12, 7, 1, 0])
})

it.each([
  [0, 8, 0],
  [1, 8, 1],
  [2, 8, 1],
  [3, 8, 2],
  [6, 8, 3],
  [8, 8, 4],
  [0, 0, 0],
])('%s of at most %s has shade %s', (value, most, step) => expect(shade(value, most)).toBe(step))

it('counts up by day: two on one day are one step, what was before is there from the start', () => {
  expect(cumulated([12, 5, 12, 20, 99], 10, 30)).toEqual([
    { day: 10, count: 1 },
    { day: 12, count: 3 },
    { day: 20, count: 4 },
    { day: 30, count: 4 },
  ])
  expect(cumulated([10], 10, 30)).toEqual([
    { day: 10, count: 1 },
    { day: 30, count: 1 },
  ])
})

const room = { widths: [60, 60], height: 40, top: 0, bottom: 200, right: 300, near: 100 }
const falling = (x: number) => [
  { x: 0, y: 0 },
  { x, y: 200 },
]

it('sets the name of a curve at its right, near the middle, and on no other curve', () => {
  expect(labelPlaces([falling(50), falling(150)], room)).toEqual([
    { x: 58, y: 80 },
    { x: 158, y: 80 },
  ])
})

it('finds no place between curves that lie close together, nor past the edge', () => {
  expect(labelPlaces([falling(50), falling(110)], room)).toEqual([undefined, { x: 118, y: 80 }])
  expect(labelPlaces([falling(50), falling(150)], { ...room, right: 200 })).toEqual([
    { x: 58, y: 80 },
    undefined,
  ])
})

const cases = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    title: `Case ${at}`,
    opened: '2026-03-02',
    closed: at % 2 ? '2026-03-20' : null,
    group: at ? 'Others' : 'Launch',
  }))

it('gives each group of a timeline a band, and lines of their own to what goes on at once', () => {
  const plan = planTimeline(cases(4), ['Launch', 'Others'], '2026-04-01', 327)
  // 1 March to 1 April are 31 days on 327 - 7 - 10 pixels: ten a day.
  expect(plan.bands.map(band => band.lines.map(line => [line.from, line.to]))).toEqual([
    [[17, 317]],
    [
      [17, 197],
      [17, 317],
      [17, 197],
    ],
  ])
  expect(plan.bands.map(band => [band.top, band.lines.map(line => line.y)])).toEqual([
    [0, [40]],
    [64, [104, 128, 152]],
  ])
  expect(plan.height).toBe(176)
})

it('draws more than sixty cases thinner', () => {
  expect(planTimeline(cases(60), ['Launch', 'Others'], '2026-04-01', 600).pitch).toBe(24)
  expect(planTimeline(cases(61), ['Launch', 'Others'], '2026-04-01', 600).pitch).toBe(12)
})

it.each([
  [0.24, '24\u00A0%'],
  [0.005, '1\u00A0%'],
  [1, '100\u00A0%'],
])('%s is %s', (share, words) => expect(percent(share)).toBe(words))
