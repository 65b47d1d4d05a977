// A server of its own for each journey, and the companies and people who come in by their links.
import { spawnSync } from 'node:child_process'
import { entente, freshFolder, serve } from '../app/running.mjs'
import { Contract } from './contract.mjs'
import { Visitor } from './visitor.mjs'

export const password = 'a lantern over seven quiet harbours'

/// Starts a server on nothing, sets it up with the link that it printed, and lets in everybody of `cast`.
export async function openHouse(t, cast = companies) {
  const house = await new House(t).start()
  await house.setUp()
  for (const [company, people] of Object.entries(cast)) await house.found(company, people)
  return house
}

/// The first of each company is its administrator. Olga holds no seat in anything; Ari is of another company.
export const companies = {
  Norvane: ['Nils', 'Ana', 'Bo', 'Fay', 'Olga'],
  Quillon: ['Quinn', 'Chen', 'Bea', 'Fred'],
  Arden: ['Ari'],
}

export class House {
  constructor(t) {
    this.t = t
    this.data = freshFolder(t)
    this.settings = ['--data', this.data, ...freshDatabase(t)]
    this.people = {}
  }

  async start() {
    this.server = await serve(this.t, this.data, ...this.settings.slice(2))
    const [, host, port] = this.server.greeting.match(/Listening +(\S+), port (\d+)/)
    this.address = `http://${host}:${port}`
    this.contract ??= new Contract(JSON.parse(entente('openapi').out))
    return this
  }

  /// Ends the server in good order and starts it again on what it left.
  async restart() {
    await this.server.stop()
    return this.start()
  }

  /// A command about this house, as whoever runs its machine types it, whether the server runs or not.
  command(...words) {
    return entente(...this.settings, ...words)
  }

  async setUp() {
    this.people.Robin = await this.visitor().enter('/server/setup', {
      link: secretIn(this.server.setupLink),
      name: 'Harbour',
      public_url: this.address,
      administrator: {
        name: 'Robin',
        mail: 'robin@host.example',
        password,
        time_zone: 'Europe/Zurich',
        language: 'en',
      },
    })
  }

  /// Somebody whom nobody knows yet.
  visitor() {
    return new Visitor(this)
  }

  async found(company, [first, ...others]) {
    const domain = `${company.toLowerCase()}.example`
    const { invitation_url } = await this.people.Robin.post('/organisations', {
      name: `${company} Ltd`,
      short_name: company,
      country: 'CH',
      time_zone: 'Europe/Zurich',
      mail_domains: [domain],
      administrator: { name: first, mail: mailOf(first, domain) },
    })
    await this.join(first, invitation_url)
    for (const name of others) await this.invite(first, { name, mail: mailOf(name, domain) })
  }

  /// `host` invites a colleague, who comes in by the link.
  async invite(host, { name, mail, functions = ['Clinical'], ...rights }) {
    const { invitation_url } = await this.people[host].post('/people', {
      name,
      mail,
      functions,
      administrator: false,
      head_of_alliances: false,
      ...rights,
    })
    return this.join(name, invitation_url)
  }

  async join(name, link) {
    this.people[name] = await this.visitor().enter('/links/use', { secret: secretIn(link), password })
    return this.people[name]
  }

  /// Another session of somebody, as on a second device.
  async again(name) {
    return this.visitor().enter('/session', { mail: this.people[name].me.mail, password })
  }
}

/// An administrator takes it upon themselves to head their company's alliances.
export async function makeHead(person) {
  const page = `/people/${person.me.person}`
  const { name, mail, functions, administrator, time_zone, language, working_days } = await person.get(page)
  const described = { name, mail, functions, administrator, time_zone, language, working_days }
  await person.edit(page, page, { ...described, head_of_alliances: true })
}

export const secretIn = link => link.split('#')[1]
const mailOf = (name, domain) => `${name.toLowerCase()}@${domain}`

/// The setting for an empty database in the PostgreSQL that ENTENTE_TEST_POSTGRESQL names; without it none: SQLite.
export function freshDatabase(t) {
  const connection = process.env.ENTENTE_TEST_POSTGRESQL
  if (!connection) return []
  const {
    user,
    password: secret,
    host,
    port,
  } = Object.fromEntries(connection.split(' ').map(pair => pair.split('=')))
  const name = `journey_${crypto.randomUUID().replaceAll('-', '')}`
  const run = sql => {
    const words = ['--quiet', '--no-psqlrc', '--command', sql, connection]
    const { status, stderr } = spawnSync('psql', words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  run(`CREATE DATABASE ${name}`)
  t.after(() => run(`DROP DATABASE ${name} WITH (FORCE)`))
  return ['--database', `postgresql://${user}:${secret}@${host}:${port}/${name}`]
}
