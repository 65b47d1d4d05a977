// A server with a portfolio on it: the demo story, told by the product's own rules, and beside it alliances with their
// people, entries and notes. Those are filled in by SQL, since telling two hundred thousand facts takes minutes: what
// the pages read is there, the leaves of the tree are not.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { must, scratch } from './case.mjs'
import { answers, freePort, program, startEntente } from './servers.mjs'

/// 1,000 alliances, 20,000 people, 200,000 items and 100,000 escalations; and a tenth of all that.
export const whole = 1000
export const tenth = 100

/// Fills a fresh data folder. One in a hundred items is in the viewer's own alliance, `lot-0`, and 200 escalations; the
/// others are spread.
export function portfolio(alliances) {
  const data = join(scratch(), 'data')
  must(program, '--data', data, 'demo')
  const { status, stderr } = spawnSync('sqlite3', ['-bail', join(data, 'entente.db')], {
    input: sql(alliances),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The portfolio could not be filled: ${stderr}`)
  return data
}

/// A running server on `data`, with its viewer signed in by a link of the demo story.
export async function open(data) {
  const port = await freePort()
  const child = startEntente(data, port)
  const address = `http://127.0.0.1:${port}`
  await answers(`${address}/readyz`)
  const [, secret] = must(program, '--data', data, 'demo').match(/Tomás.*#(\S+)/)
  const house = { child, port, address, pid: child.pid }
  const { cookie } = await post(house, '/links/use', { secret })
  return { ...house, cookie }
}

/// Sends one command, as the web pages do.
export async function post({ address, cookie }, path, body) {
  const reply = await fetch(`${address}/api/v1${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Entente': '1',
      'Idempotency-Key': crypto.randomUUID(),
      Origin: address,
      ...(cookie && { Cookie: cookie }),
    },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
  return { ...(await reply.json()), cookie: reply.headers.get('set-cookie')?.split(';')[0] }
}

export async function get({ address, cookie }, path) {
  const reply = await fetch(`${address}/api/v1${path}`, { headers: { Cookie: cookie } })
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
  return reply.json()
}

const id = (kind, number) => `printf('0196d2c0-${kind}-7000-8000-%012d', ${number})`
const viewer = "(SELECT person FROM person_mail WHERE mail = 'tomas@norvane.example')"
const company = "(SELECT organisation FROM person_mail WHERE mail = 'tomas@norvane.example')"
const council = `(SELECT council_room FROM council WHERE organisation = ${company})`
const at = '1790000000000000'
const text =
  'Agreed on the call: the next lot goes out by sea, each side carries its own cost until the new date is fixed, ' +
  'and the steering committee looks at it again when it meets in spring.'

const sql = alliances => `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY;
  BEGIN;
  CREATE TEMP TABLE n (i INTEGER PRIMARY KEY, a INTEGER);
  WITH RECURSIVE s(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM s WHERE i + 1 < ${alliances * 200})
  INSERT INTO n SELECT i, iif(i % 100 = 0, 0, 1 + i % (${alliances} - 1)) FROM s;
  CREATE TEMP TABLE base AS SELECT position AS p FROM feed_position;

  INSERT INTO room (id, kind, name, alliance, opened_at)
    SELECT ${id('1000', 'i')}, 'joint', 'Lot ' || i, ${id('2000', 'i')}, ${at} FROM n WHERE i < ${alliances};
  INSERT INTO alliance (room, id, slug, name, type, tier, phase, effective_date, version)
    SELECT ${id('1000', 'i')}, ${id('2000', 'i')}, 'lot-' || i, 'Lot ' || i, 'AT08', 'typical', 'active', 20000, 1
    FROM n WHERE i < ${alliances};

  -- Twenty people an alliance; one in twenty is of the viewer's own company.
  INSERT INTO audience (room, person, organisation, since)
    SELECT ${id('1000', 'i / 20')}, ${id('3000', 'i')}, ${id('4000', 'i % 40')}, ${at} FROM n WHERE i < ${alliances * 20};
  INSERT INTO known_person (room, person, name)
    SELECT ${id('1000', 'i / 20')}, ${id('3000', 'i')}, 'Person ' || i FROM n WHERE i < ${alliances * 20};
  INSERT INTO known_person (room, person, name)
    SELECT (SELECT id FROM room WHERE kind = 'organisation' AND organisation = ${company}), ${id('3000', 'i')}, 'Person ' || i
    FROM n WHERE i < ${alliances * 20} AND i % 20 = 0;
  -- The viewer sits in ten of the alliances.
  INSERT INTO audience (room, person, organisation, since)
    SELECT ${id('1000', 'i')}, ${viewer}, ${company}, ${at} FROM n WHERE i < 10;

  INSERT INTO entry (room, seq, position, at, author, organisation, kind, kind_version, subject, seen, bytes)
    SELECT ${id('1000', 'a')}, i, (SELECT p FROM base) + 1 + i, ${at} + i, ${id('3000', 'a * 20 + i / 100 % 20')},
           ${id('4000', 'i % 40')}, 'note.written', 1, ${id('5000', 'i')}, 0, zeroblob(600) FROM n ORDER BY a;
  INSERT INTO subject (room, id, noun, title, alliance, version, changed_at)
    SELECT ${id('1000', 'a')}, ${id('5000', 'i')}, 'note', 'Minutes of call ' || i, ${id('2000', 'a')}, i + 1, ${at} + i FROM n ORDER BY a;
  INSERT INTO note (room, id, title, text, changed_at, version)
    SELECT ${id('1000', 'a')}, ${id('5000', 'i')}, 'Minutes of call ' || i, '${text}', ${at} + i, i + 1 FROM n ORDER BY a;
  INSERT INTO search_text (room, subject, title, body)
    SELECT ${id('1000', 'a')}, ${id('5000', 'i')}, 'Minutes of call ' || i,
           '${text}' || iif(i = 5000, ' Zanzibar.', '') FROM n ORDER BY a;
  -- What the viewer was told, of which the last twenty are new.
  INSERT INTO notice (person, room, position, subject, kind, reason, author, at, waits)
    SELECT ${viewer}, ${id('1000', '0')}, (SELECT p FROM base) + 1 + i, ${id('5000', 'i')}, 'note.written', 'asked',
           ${id('3000', 'i / 100 % 20')}, ${at} + i, 0 FROM n WHERE i % 100 = 0;
  INSERT INTO notice_seen (person, position, at)
    SELECT ${viewer}, (SELECT p FROM base) + 1 + i, ${at} + i FROM n WHERE i % 100 = 0 AND i < ${alliances * 200 - 2000};

  -- Escalations over 700 days: a third rooted in Direction, one in eight still open, most settled at the first levels.
  CREATE TEMP TABLE c (i INTEGER PRIMARY KEY, a INTEGER, raised INTEGER, open INTEGER, level INTEGER);
  INSERT INTO c SELECT i, iif(i < 200, 0, 1 + i % (${alliances} - 1)), 20000 + i * 37 % 700, i % 8 = 5,
      1 + (i % 3 = 0) + (i % 9 = 0) FROM n WHERE i < ${alliances * 100};
  INSERT INTO subject (room, id, noun, title, alliance, version, changed_at)
    SELECT ${id('1000', 'a')}, ${id('6000', 'i')}, 'escalation', 'Which lot goes out first in week ' || i || '?',
           ${id('2000', 'a')}, 1, ${at} + i FROM c ORDER BY a;
  INSERT INTO pattern_case (room, id, alliance, case_room, published, raised, closed, theme, provisional_root,
      confirmed_root, confirmed_on, functions, level, way_up, interests)
    SELECT ${id('1000', 'a')}, ${id('6000', 'i')}, ${id('2000', 'a')}, ${id('7000', 'i')}, 1, raised,
           iif(open, NULL, raised + 5 + i % 60), printf('TH%02d', 1 + i % 16),
           printf('RC%02d', iif(i % 3 = 0, 1, 1 + i % 12)), iif(open, NULL, printf('RC%02d', iif(i % 3 = 0, 1, 1 + i % 12))),
           iif(open, NULL, raised + 5 + i % 60),
           iif(i % 2, '["Clinical","Finance"]', '["Supply","Regulatory"]'), level,
           '[' || (SELECT group_concat(json_object('level', l, 'on', date('1970-01-01', '+' || (raised + 2 * l) || ' days')))
                   FROM (SELECT 1 AS l UNION SELECT 2 UNION SELECT 3) WHERE l <= level) || ']',
           '[]' FROM c ORDER BY a;
  -- What the council of the viewer's company keeps of them, beside the cases of the story.
  CREATE TEMP TABLE k AS SELECT a, open, level, raised, printf('TH%02d', 1 + i % 16) AS theme,
      printf('RC%02d', iif(i % 3 = 0, 1, 1 + i % 12)) AS root, date('1970-01-01', '+' || raised || ' days') AS day FROM c;
  INSERT INTO council_root (room, alliance, root, cases)
    SELECT ${council}, ${id('2000', 'a')}, root, COUNT(*) FROM k GROUP BY a, root;
  INSERT INTO council_alliance (room, alliance, number, cases, last_raised)
    SELECT ${council}, ${id('2000', 'a')}, 1000 + a, COUNT(*), MAX(raised) FROM k GROUP BY a;
  INSERT INTO council_tally (room, kind, code, cases)
    SELECT ${council}, kind, code, COUNT(*) FROM (
      SELECT 'case' AS kind, '' AS code FROM k UNION ALL SELECT 'open', '' FROM k WHERE open
      UNION ALL SELECT 'confirmed', '' FROM k WHERE NOT open UNION ALL SELECT 'root', root FROM k
      UNION ALL SELECT 'theme', theme FROM k UNION ALL SELECT 'level', level FROM k
      UNION ALL SELECT 'root-alliances', root FROM (SELECT DISTINCT a, root FROM k)
      UNION ALL SELECT 'raised', strftime('%Y-', day) || printf('%02d-01 ', (strftime('%m', day) - 1) / 3 * 3 + 1) || root
        FROM k)
    WHERE true GROUP BY kind, code
    ON CONFLICT (room, kind, code) DO UPDATE SET cases = cases + excluded.cases;
  UPDATE feed_position SET position = position + ${alliances * 200};
  COMMIT;
  PRAGMA journal_mode = WAL;
`
