// Two people at one text, each in a browser: how soon the one sees what the other writes, beside the time that an empty
// command takes to be heard of in the same browser.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { median, must, scratch } from './case.mjs'
import { answers, freePort, program, startEntente, whileRunning } from './servers.mjs'

const turns = 15
/// Longer than a pen rests between two strokes, so that each is the first of its kind.
const breath = 700

async function joint() {
  const data = join(scratch(), 'data')
  must(program, '--data', data, 'demo')
  const port = await freePort()
  const child = startEntente(data, port)
  return whileRunning(child, async () => {
    const address = `http://127.0.0.1:${port}`
    await answers(`${address}/readyz`)
    const secrets = must(program, '--data', data, 'demo')
    const chrome = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      return await measured(address, name => secrets.match(new RegExp(`${name}.*#(\\S+)`))[1], chrome)
    } finally {
      await chrome.close()
    }
  })
}

async function measured(address, secretOf, chrome) {
  const tomas = await comesIn(address, secretOf('Tomás Aguirre'), chrome)
  const leila = await comesIn(address, secretOf('Leila Haddad'), chrome)
  const { items } = await tomas.evaluate(async () =>
    (await fetch('/api/v1/alliances/meridian/issues')).json(),
  )
  const { id, room } = items.find(({ state }) => state === 'both_in')
  for (const page of [tomas, leila])
    await page.goto(`${address}/a/meridian/room/${room}/issues/${id}?step=question`)
  await leila.getByText('Tomás Aguirre of Norvane is here now').waitFor()
  await tomas.getByRole('button', { name: 'Word it more neutrally' }).click()
  await tomas.evaluate(noteStrokes)
  await leila.evaluate(noteWhatIsSeen)
  const seen = []
  for (let turn = 0; turn < turns; ++turn)
    seen.push([await edit(tomas, leila, `~${turn}~`), await emptyCommand(tomas, leila, id, turn)])
  return {
    name: 'joint-edit',
    figure: median(seen.map(([ours]) => ours)),
    unit: 'ms',
    limit: median(seen.map(([, empty]) => empty)),
    target: 3,
    atMost: true,
  }
}

async function comesIn(address, secret, chrome) {
  const page = await (await chrome.newContext()).newPage()
  await page.goto(`${address}/join#${secret}`)
  await page.getByRole('button', { name: 'Come in' }).click()
  await page.getByRole('button', { name: /^You: / }).waitFor()
  return page
}

/// Milliseconds from the letters in the one field until the other page shows them.
async function edit(writer, reader, mark) {
  await pause(breath)
  await writer.keyboard.insertText(mark)
  await reader.waitForFunction(mark => globalThis.seen.has(mark), mark)
  return (
    (await reader.evaluate(mark => globalThis.seen.get(mark), mark)) -
    (await writer.evaluate(() => globalThis.stroke))
  )
}

/// Milliseconds from sending a command that changes next to nothing until the other page has heard of it.
async function emptyCommand(sender, hearer, issue, turn) {
  await pause(breath)
  const step = turn % 2 ? 'question' : 'interests'
  const began = await sender.evaluate(
    async ([path, step]) => {
      const began = performance.timeOrigin + performance.now()
      await fetch(path, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'X-Entente': '1',
          'Idempotency-Key': String(Math.random()),
        },
        body: JSON.stringify({ step }),
      })
      return began
    },
    [`/api/v1/issues/${issue}/step`, step],
  )
  await hearer.waitForFunction(began => globalThis.heard > began, began)
  return (await hearer.evaluate(() => globalThis.heard)) - began
}

function noteStrokes() {
  addEventListener('input', () => (globalThis.stroke = performance.timeOrigin + performance.now()), true)
}

function noteWhatIsSeen() {
  const now = () => performance.timeOrigin + performance.now()
  globalThis.seen = new Map()
  globalThis.heard = 0
  new MutationObserver(() => {
    for (const [mark] of document.body.textContent.matchAll(/~\d+~/g))
      if (!globalThis.seen.has(mark)) globalThis.seen.set(mark, now())
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
  new EventSource('/api/v1/feed').onmessage = ({ data }) => {
    if (JSON.parse(data).kind === 'issue.step-entered') globalThis.heard = now()
  }
}

export const cases = [joint]
