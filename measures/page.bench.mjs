// The first load of the web UI: the scripts that a browser fetches, and what Lighthouse makes of whole pages on a desktop.
import { join } from 'node:path'
import { must, scratch } from './case.mjs'
import { open } from './portfolio.mjs'
import { program, whileRunning } from './servers.mjs'

const root = join(import.meta.dirname, '..')
const modules = join(root, 'build/lighthouse/node_modules')

/// As a visitor and as somebody who is signed in.
const pages = [
  { path: '/sign-in', signedIn: false },
  ...['', '/joint/seats', '/disagreements', '/activity'].map(part => ({
    path: `/a/meridian${part}`,
    signedIn: true,
  })),
  { path: '/', signedIn: true },
]
const targets = { performance: 0.95, accessibility: 1, 'best-practices': 1 }

function scripts() {
  const told = must('node', join(root, 'tools/web-budget.mjs'))
  const sizes = line => [...told.matchAll(line)].map(([, kibibytes]) => Number(kibibytes))
  const atMost = (name, figure, limit) => ({ name, figure, unit: 'KiB', limit, target: 1, atMost: true })
  return [
    atMost('shell-script', Math.max(...sizes(/^the shell, script +([\d.]+)/gm)), 125),
    atMost('page-script', Math.max(...sizes(/with the shell +([\d.]+)/gm)), 160),
  ]
}

/// The lowest score of all pages, for each of Lighthouse's categories.
async function lighthouse() {
  const data = join(scratch(), 'data')
  must(program, '--data', data, 'demo')
  const here = await open(data)
  const seen = await whileRunning(here.child, () => scores(here))
  return Object.entries(targets).map(([category, target]) => {
    const figure = 100 * Math.min(...seen.map(page => page[category].score))
    return { name: `lighthouse-${category}`, figure, unit: '', limit: 100, target }
  })
}

async function scores(here) {
  const { default: look, desktopConfig } = await import(join(modules, 'lighthouse/core/index.js'))
  const { launch } = await import(join(modules, 'chrome-launcher/dist/index.js'))
  const chrome = await launch({
    chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const seen = []
  for (const { path, signedIn } of pages) {
    const settings = {
      port: chrome.port,
      onlyCategories: Object.keys(targets),
      extraHeaders: signedIn ? { Cookie: here.cookie } : {},
      logLevel: 'error',
    }
    const { lhr } = await look(`http://localhost:${here.port}${path}`, settings, desktopConfig)
    seen.push(lhr.categories)
  }
  chrome.kill()
  return seen
}

export const cases = [scripts, lighthouse]
