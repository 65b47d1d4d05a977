// The alliance of most journeys: Norvane and Quillon, their seats and forums, founded as people would.
import { secretIn } from './house.mjs'

/// Nils founds Orion, Quinn confirms it by the invitation, both seat their people, and the forums are made.
export async function foundOrion(house) {
  const { Nils } = house.people
  const { slug } = await Nils.post('/alliances', plan('Orion', ['Norvane', 'Nils'], ['Quillon', 'Quinn']))
  const orion = new Alliance(house, slug)
  await orion.look('Nils')
  await orion.confirm('Nils', 'Quillon', 'Quinn')
  for (const name of ['Ana', 'Bo', 'Fay']) await orion.seat('Nils', 'Norvane', name)
  for (const name of ['Chen', 'Bea', 'Fred']) await orion.seat('Quinn', 'Quillon', name)
  await orion.look('Nils')
  await orion.pair('Ana', 'Chen')
  const pair = await orion.makeForum('Final pair', 'final_pair', ['Fay', 'Fred'])
  const global = await orion.makeForum('Steering committee', 'global', ['Fay', 'Fred'], pair)
  orion.committee = await orion.makeForum('Regional committee', 'regional', ['Bo', 'Bea'], global)
  return orion.look('Nils')
}

/// What a founder sends: our company with its alliance manager, and the other one, who will be invited.
export const plan = (name, [ours, manager], [theirs, other], standing = 'invited') => ({
  name,
  type: 'AT04',
  tier: 'complex',
  phase: 'active',
  effective_date: '2026-01-05',
  north_star: 'Bring the therapy to patients sooner than either of us could alone.',
  parties: [
    {
      name: `${ours} Ltd`,
      short_name: ours,
      standing: 'us',
      alliance_manager: { name: manager, mail: mail(manager, ours) },
    },
    {
      name: `${theirs} Ltd`,
      short_name: theirs,
      standing,
      alliance_manager: { name: other, mail: mail(other, theirs) },
    },
  ],
  seats: [],
  forums: [],
})

const mail = (name, company) => `${name.toLowerCase()}@${company.toLowerCase()}.example`

export class Alliance {
  constructor(house, slug) {
    this.house = house
    this.people = house.people
    this.slug = slug
    this.path = `/alliances/${slug}`
  }

  /// How it stands, by name: parties, seats by their holders, rooms as `name` sees them.
  async look(name) {
    const seen = await this.people[name].get(this.path)
    this.id = seen.id
    this.joint = seen.rooms.joint
    this.party = Object.fromEntries(seen.parties.map(party => [party.short_name, party.party]))
    this.seats = Object.fromEntries(
      seen.seats.filter(seat => seat.holder).map(seat => [seat.holder.name, seat.id]),
    )
    return this
  }

  /// The own room of the company of `name`.
  async ownRoom(name) {
    return (await this.people[name].get(this.path)).rooms.own
  }

  async confirm(host, party, name) {
    const mail = this.people[name].me.mail
    const { invitation_url } = await this.people[host].post(
      `${this.path}/parties/${this.party[party]}/invitation`,
      { name, mail },
    )
    return this.people[name].post('/party-invitations/confirm', { secret: secretIn(invitation_url) })
  }

  /// A new seat for `name`, made and filled by their alliance manager.
  async seat(manager, party, name, role = 'committee_member') {
    const by = this.people[manager]
    const { seat } = await by.post(`${this.path}/seats`, {
      party: this.party[party],
      role,
      title: `Seat of ${name}`,
    })
    await by.put(`/seats/${seat}/holder`, { person: this.people[name].me.person })
    return seat
  }

  /// The same at a company that does not sign in: a name, typed by the other side.
  async nameSeat(manager, party, name) {
    const by = this.people[manager]
    const seat = { party: this.party[party], role: 'committee_member', title: `Seat of ${name}` }
    const made = await by.post(`${this.path}/seats`, seat)
    return by.put(`/seats/${made.seat}/holder`, { name })
  }

  pair(one, other, by = 'Nils') {
    return this.people[by].put(`/seats/${this.seats[one]}/counterpart`, { counterpart: this.seats[other] })
  }

  async makeForum(name, level, chairs, parent, by = 'Nils') {
    const seats = chairs.map(chair => this.seats[chair])
    const made = await this.people[by].post(`${this.path}/forums`, {
      name,
      level,
      parent,
      cadence: 'monthly',
      seats,
      co_chairs: seats,
    })
    return made.forum
  }

  /// A restricted room of `by` and the named others.
  makeRoom(by, name, purpose, others) {
    const people = others.map(other => this.people[other].me.person)
    return this.people[by].post(`${this.path}/rooms`, { name, purpose, people })
  }
}
