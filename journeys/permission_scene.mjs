// What the permission matrix is asked about: Orion with cases at every step, a paper signature, rooms and notes.
import { escalationAt, Escalation, bringTo, openIssue } from './escalation_path.mjs'
import { companies, makeHead, openHouse } from './house.mjs'
import { Alliance, foundOrion, plan } from './orion.mjs'

export async function setScene(t) {
  const house = await openHouse(t, { ...companies, Norvane: [...companies.Norvane, 'Rolf'] })
  const orion = await foundOrion(house)
  await house.people.Nils.delete(`/people/${house.people.Rolf.me.person}?reason=left`)
  await makeHead(house.people.Nils)
  await house.people.Nils.post('/council', { people: [house.people.Ana.me.person] })
  return {
    house,
    orion,
    ...(await invitations(house)),
    ...(await seatsAndForums(orion)),
    ...(await roomsAndNotes(orion)),
    ...(await coached(orion, await cases(orion))),
    paper: await paperSignature(house),
    gone: house.people.Rolf.me.person,
    session: await otherSession(house, 'Ana'),
  }
}

async function otherSession(house, name) {
  await house.again(name)
  return (await house.people[name].get('/sessions')).items.find(session => !session.present).id
}

async function invitations(house) {
  const { Nils, Robin } = house.people
  const invited = await Nils.post('/people', person('Iris', 'norvane'))
  const { organisation } = await Robin.post('/organisations', company('Fern'))
  return { invited: invited.person, organisation }
}

export const person = (name, of) => ({
  name,
  mail: `${name.toLowerCase()}@${of}.example`,
  functions: [],
  administrator: false,
  head_of_alliances: false,
})

export const company = name => ({
  name: `${name} Ltd`,
  short_name: name,
  country: 'CH',
  time_zone: 'Europe/Zurich',
  mail_domains: [`${name.toLowerCase()}.example`],
  administrator: { name: 'First', mail: `first@${name.toLowerCase()}.example` },
})

async function seatsAndForums(orion) {
  const spare = await orion.seat('Nils', 'Norvane', 'Fay', 'observer')
  const forum = await orion.makeForum('Working team', 'team', ['Ana', 'Chen'])
  return { spare, forum }
}

// The closed circle of Ana and Bo is hidden even from Nils, who manages the alliance for the same company.
async function roomsAndNotes(orion) {
  const { Ana } = orion.people
  const own = await orion.ownRoom('Ana')
  const circle = await orion.makeRoom('Ana', 'Prices', 'Norvane alone', ['Bo'])
  const passing = await orion.makeRoom('Ana', 'Passing', 'To be closed', ['Bo', 'Nils'])
  const write = (room, title) => Ana.post(`/rooms/${room}/notes`, { title, text: 'Ours' })
  const [note, old] = [await write(own, 'Ours'), await write(own, 'Old')]
  return { own, circle: circle.id, passing: passing.id, note: note.id, old: old.id }
}

async function coached(orion, made) {
  const asked = { seat: orion.seats.Bo, asked_for: 'help', stuck: 'It is hard' }
  const { id } = await orion.people.Ana.post(`/issues/${made.at.both_in.issue}/coachings`, asked)
  await orion.people.Bo.put(`/coachings/${id}/questions`, { symptoms: [], prompts: ['Why?'], words: '' })
  const told = [orion.people.Bo.me.person]
  const raised = { topic: 'safety', words: 'The second test was left out', told }
  const concern = await orion.people.Ana.post(`/alliances/${orion.slug}/concerns`, raised)
  return { ...made, coaching: id, concern: concern.id }
}

async function cases(orion) {
  const at = Object.fromEntries(
    await Promise.all(
      [
        'both_in',
        'options',
        'drafting',
        'written',
        'awaiting_signatures',
        'submitted',
        'with_counterparts',
        'proposed',
        'resolved',
        'reasoned',
        'published',
      ].map(async stage => [stage, await escalationAt(orion, stage)]),
    ),
  )
  const waiting = new Escalation(orion, 'Who may speak at the congress?')
  await openIssue(waiting)
  const [complete, leaving] = [await escalationAt(orion, 'written'), await escalationAt(orion, 'drafting')]
  return { at, waiting, complete, leaving }
}

// Lyra: Quillon did not sign in when its signature was recorded. Now it has joined, and Quinn may confirm it.
async function paperSignature(house) {
  const { Nils, Ana, Quinn } = house.people
  const { slug } = await Nils.post(
    '/alliances',
    plan('Lyra', ['Norvane', 'Nils'], ['Quillon', 'Quinn'], 'paper'),
  )
  const lyra = new Alliance(house, slug)
  await lyra.look('Nils')
  for (const name of ['Ana', 'Bo']) await lyra.seat('Nils', 'Norvane', name)
  for (const name of ['Pat', 'Rex']) await lyra.nameSeat('Nils', 'Quillon', name)
  await lyra.look('Nils')
  const escalation = new Escalation(lyra, 'Whose site runs the second arm?').onPaper('Pat', [
    lyra.seats.Bo,
    lyra.seats.Rex,
  ])
  await bringTo(escalation, 'awaiting_signatures')
  await Ana.post(`${escalation.path}/paper-signatures`, {
    party: lyra.party.Quillon,
    who: 'Pat',
    signed_on: '2026-02-03',
    evidence: 'The blue folder',
    content_hash: escalation.hash,
  })
  await lyra.confirm('Nils', 'Quillon', 'Quinn')
  return (await Quinn.get(`${lyra.path}/paper-signatures`)).items[0].id
}
