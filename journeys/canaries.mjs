// Words that stand nowhere else, one in every text that somebody writes, and who may ever read each.
import { bringTo, Escalation, escalationAt } from './escalation_path.mjs'
import { makeHead, secretIn } from './house.mjs'
import { plan } from './orion.mjs'
import { Alliance } from './orion.mjs'
import { person } from './permission_scene.mjs'

const letters = () =>
  [...crypto.getRandomValues(new Uint8Array(14))].map(byte => 'bcdfghjklmnpqrstvwxz'[byte % 20]).join('')

/// Who reads what: by audience, the people of the cast.
const audiences = {
  own: ['Nils', 'Ana', 'Bo', 'Fay'],
  circle: ['Ana', 'Bo'],
  case: ['Nils', 'Ana', 'Quinn', 'Chen'],
  received: ['Nils', 'Ana', 'Bo', 'Quinn', 'Chen', 'Bea'],
  joint: ['Nils', 'Ana', 'Bo', 'Fay', 'Quinn', 'Chen', 'Bea', 'Fred'],
  vega: ['Nils', 'Ana', 'Ari'],
  home: ['Nils', 'Ana', 'Bo', 'Fay', 'Olga'],
  named: ['Nils', 'Ana', 'Bo', 'Fay', 'Olga', 'Robin'],
  // Wherever Ana holds a seat, and at home.
  seated: ['Nils', 'Ana', 'Bo', 'Fay', 'Olga', 'Quinn', 'Chen', 'Bea', 'Fred', 'Ari'],
  quillon: ['Quinn', 'Chen', 'Bea', 'Fred'],
  managers: ['Nils', 'Quinn'],
  council: ['Nils', 'Ana'],
  ana: ['Ana'],
  nobody: [],
}

export class Canaries {
  constructor() {
    this.all = []
  }
  /// A fresh word for one text, among words that may be anywhere.
  in(audience, place) {
    const word = letters()
    this.all.push({ word, audience, place })
    return `Of ${word} we say`
  }
  /// One word alone: for an address, a name, a code. A given one is a secret that the server made.
  word(audience, place, given) {
    const word = given ?? letters()
    this.all.push({ word, audience, place })
    return word
  }
  hiddenFrom(name) {
    return this.all.filter(({ audience }) => !audiences[audience].includes(name))
  }
  shownTo(name) {
    return this.all.filter(({ audience }) => audiences[audience].includes(name))
  }
}

/// Plants a word in every text of Norvane's own, of its circle, of one case, of another alliance, and of each home.
export async function plant(house, orion) {
  const canaries = new Canaries()
  await inNotes(orion, canaries)
  await inRooms(orion, canaries)
  await inCase(orion, canaries)
  await inCoaching(orion, canaries)
  await inConfidence(orion, canaries)
  await inPrecedents(orion, canaries)
  await inCascades(orion, canaries)
  await inFinalSays(orion, canaries)
  await inComplaints(orion, canaries)
  await inRequests(orion, canaries)
  await inQuestions(orion, canaries)
  await inCouncil(house, canaries)
  await inPens(orion, canaries)
  await inOtherAlliance(house, canaries)
  await inHome(house, canaries)
  await inSecrets(house, orion, canaries)
  return canaries
}

const note = (canaries, audience, what) => ({
  title: canaries.in(audience, `title of ${what}`),
  text: canaries.in(audience, `text of ${what}`),
})

async function inNotes({ people: { Ana, Nils, Quinn }, ...orion }, canaries) {
  const alliance = await Ana.get(`/alliances/${orion.slug}`)
  const write = (by, room, audience, what) => by.post(`/rooms/${room}/notes`, note(canaries, audience, what))
  const { own } = alliance.rooms
  await write(Nils, own, 'own', "a colleague's note")
  const changed = await write(Ana, own, 'own', 'a note before it was changed')
  await Ana.edit(
    `/notes/${changed.id}`,
    `/notes/${changed.id}`,
    note(canaries, 'own', 'a note after it was changed'),
  )
  const withdrawn = await write(Ana, own, 'own', 'a note that was withdrawn')
  await Ana.put(`/notes/${withdrawn.id}/withdrawal`)
  const published = await write(Ana, own, 'own', 'the note at home that was published')
  await Ana.post(`/notes/${published.id}/publications`, note(canaries, 'joint', 'the copy of it'))
  const theirs = (await Quinn.get(`/alliances/${orion.slug}`)).rooms.own
  await write(Quinn, theirs, 'quillon', "the other side's note")
  await erase(Ana, own, await write(Ana, own, 'nobody', 'a note that was erased'))
}

async function erase(by, room, { id }) {
  const { seq } = (await by.get(`/history/${room}/${id}`)).items[0]
  for (const field of ['title', 'text'])
    await by.post(`/rooms/${room}/erasures`, { seq, field, reason: 'A mistake' })
}

async function inRooms(orion, canaries) {
  const { Ana } = orion.people
  const make = async what => {
    const name = canaries.in('circle', `name of ${what}`)
    const { id } = await orion.makeRoom('Ana', name, canaries.in('circle', `purpose of ${what}`), ['Bo'])
    await Ana.post(`/rooms/${id}/notes`, note(canaries, 'circle', `a note in ${what}`))
    return id
  }
  await make('the closed circle')
  const closed = await make('a room that was closed')
  await Ana.put(`/rooms/${closed}/closure`, { reason: canaries.in('circle', 'the reason of closing') })
}

// Written up by both, seen by both managers, and submitted to nobody; and one that goes all the way.
async function inCase(orion, canaries) {
  const { Ana, Chen } = orion.people
  const word = place => canaries.in('case', place)
  const escalation = new Escalation(orion, word('question of the issue'))
  await bringTo(escalation, 'both_in')
  await byTheMethod(escalation, word)
  await bringTo(escalation, 'written')
  for (const block of ['question', 'background', 'criteria', 'cost-of-waiting', 'why-no-more-attempts'])
    await escalation.edit('Ana', block, { text: word(block) })
  for (const [name, party] of escalation.authors) {
    await escalation.edit(name, `interests/${party}`, { text: word(`interests of ${name}`) })
    await escalation.edit(name, `contributions/${party}`, { text: word(`contribution of ${name}`) })
    const weighing = { pros: word(`pros of ${name}`), cons: word(`cons of ${name}`) }
    await escalation.edit(name, `options/${escalation.options[0]}/weighings/${party}`, weighing)
  }
  await Chen.post(`${escalation.path}/attempts`, { text: word('an attempt') })
  await Ana.post(`${escalation.path}/options`, {
    title: word('title of an option'),
    description: word('an option'),
  })
  await escalation.edit('Ana', 'ask', { kind: 'decision', text: word('the ask') })
  await escalation.people.Nils.put(`${escalation.path}/root`, { root: 'RC04' })
  await Ana.put(`${escalation.path}/withdrawal`, { reason: word('the reason of withdrawing') })
  await returnedForWork(orion, place => canaries.in('received', place))
  await escalationAt(orion, 'closed', canaries.in('joint', 'the question of a published escalation'))
}

// Between Ana, who is stuck, and Bo, whom she asked.
async function inCoaching(orion, canaries) {
  const { Ana, Bo } = orion.people
  const word = place => canaries.in('circle', place)
  const { issue } = await escalationAt(orion, 'drafting')
  const { id } = await Ana.post(`/issues/${issue}/coachings`, {
    seat: orion.seats.Bo,
    asked_for: 'help',
    stuck: word('what makes it hard'),
  })
  await Bo.put(`/coachings/${id}/questions`, {
    symptoms: ['CP04'],
    prompts: [word('a question of the coach')],
    words: word('words of the coach'),
  })
  await Ana.put(`/coachings/${id}/plan`, { plan: word('the plan') })
  await Ana.put(`/coachings/${id}/outcome`, { outcome: 'still_stuck', note: word('how it went') })
}

// Told by Ana to Bo in confidence.
async function inConfidence(orion, canaries) {
  const { Ana, Bo } = orion.people
  const { id } = await Ana.post(`/alliances/${orion.slug}/concerns`, {
    topic: 'safety',
    words: canaries.in('circle', 'what was told in confidence'),
    told: [Bo.me.person],
  })
  await Bo.post(`/concerns/${id}/replies`, { words: canaries.in('circle', 'the answer to it') })
}

// What a side makes of a precedent stays in the room of the issue; how often it was looked at is for everybody.
async function inPrecedents(orion, canaries) {
  const { issue } = await escalationAt(orion, 'both_in')
  const precedent = (await escalationAt(orion, 'published')).id
  await orion.people.Ana.put(`/issues/${issue}/precedents/${precedent}`, {
    applies: true,
    why: canaries.in('case', 'why a precedent applies'),
    helped: true,
  })
}

// Who has the last word is for everybody in the alliance.
async function inFinalSays(orion, canaries) {
  await orion.people.Nils.post(`/alliances/${orion.slug}/final-says`, {
    theme: 'TH09',
    party: orion.party.Norvane,
    clause: canaries.word('joint', 'the clause of a last word'),
    words: canaries.in('joint', 'a last word in plain words'),
  })
}

// What is told on and what comes back is for everybody in the alliance.
async function inCascades(orion, canaries) {
  const { Bo, Bea } = orion.people
  const path = `/escalations/${(await escalationAt(orion, 'published')).id}/cascade`
  const word = place => canaries.in('joint', place)
  const { cascade } = await Bo.put(`${path}/told`, {
    audience: word('whom somebody told'),
    questions: [{ text: word('what came back') }],
  })
  await Bea.put(`${path}/questions/${cascade.questions[0].id}/answer`, {
    answer: word('the answer to what came back'),
  })
}

async function inCouncil(house, canaries) {
  const { Nils, Ana } = house.people
  const words = place => canaries.in('council', place)
  await makeHead(Nils)
  await Nils.post('/council', { people: [Ana.me.person] })
  const meeting = { held_on: '2026-02-03', roots: ['RC03'], notes: words('notes of a council') }
  const [{ id }] = (await Ana.post('/council/sessions', meeting)).table.sessions
  const insight = {
    text: words('insight of a council'),
    shared_with: words('who is told of an insight'),
    action: words('what follows from an insight'),
  }
  const [session] = (await Ana.post(`/council/sessions/${id}/insights`, insight)).table.sessions
  const outcome = { adopted: false, words: words('what became of an insight') }
  await Nils.put(`/council/insights/${session.insights[0].id}/outcome`, outcome)
}

// What is asked without a name is nobody else's until its hour, not even in the asker's own company.
async function inQuestions(orion, canaries) {
  const { Ana, Chen } = orion.people
  const here = `/alliances/${orion.slug}`
  const ask = (audience, place, with_name) =>
    Ana.post(`${here}/questions`, {
      party: orion.party.Quillon,
      text: canaries.in(audience, place),
      with_name,
    })
  const { id } = await ask('joint', 'an open question', true)
  await Chen.put(`/questions/${id}/answer`, { answer: canaries.in('joint', 'an answer to a question') })
  await ask('ana', 'a question without a name', false)
  const assumed = await Ana.post(`${here}/assumptions`, { text: canaries.in('joint', 'an assumption') })
  await Chen.put(`/assumptions/${assumed.id}/verdict`, {
    holds: false,
    words: canaries.in('joint', 'what was found of an assumption'),
  })
}

// At the request desk, which everybody in the alliance reads.
async function inRequests(orion, canaries) {
  const { Ana, Chen } = orion.people
  const word = place => canaries.in('joint', place)
  const ask = async what => {
    const need = {
      need: word(`what ${what} needs`),
      why: word(`what ${what} is for`),
      needed_by: '2099-03-01',
    }
    const sent = { party: orion.party.Quillon, function: '', need: { ...need, effort_hours: 0 } }
    return `/requests/${(await Ana.post(`/alliances/${orion.slug}/requests`, sent)).id}`
  }
  const promised = await ask('a promised request')
  await Chen.post(`${promised}/words`, { words: word('a question about a request') })
  await Chen.put(`${promised}/promise`, {
    date: '2099-02-20',
    effort_hours: 8,
    trade_off: word('what a promise displaces'),
  })
  await Chen.put(`${await ask('a declined request')}/decline`, {
    reason: 'not_ours',
    words: word('why a request is declined'),
  })
  await Ana.put(`${await ask('a withdrawn request')}/withdrawal`, {
    reason: word('why a request is withdrawn'),
  })
  await Chen.post(`/alliances/${orion.slug}/side-doors`, {
    what: word('what came another way'),
    on: '2026-01-12',
    reason: 'other',
    words: word('what made the side door easier'),
  })
}

// Between the alliance managers and sponsors of both sides.
async function inComplaints(orion, canaries) {
  const { Nils, Quinn } = orion.people
  const word = place => canaries.in('managers', place)
  const { id } = await Nils.post(`/alliances/${orion.slug}/complaints`, {
    heard_in: word('where a complaint was heard'),
    gist: word('a shared complaint'),
    heard_on: '2026-01-12',
  })
  const at = `/complaints/${id}`
  for (const manager of [Nils, Quinn])
    await manager.put(`${at}/triage`, { triage: 'act', because: word('why it is looked into') })
  await Quinn.post(`${at}/findings`, { text: word('what was found out') })
  const conclusion = { conclusion: word('what is concluded'), action: word('what is done') }
  await Quinn.put(`${at}/conclusion`, conclusion)
  await Nils.put(`${at}/conclusion/agreement`, conclusion)
  await Nils.put(`${at}/told-back`, { words: word('what was told back') })
}

// Words that are not saved: what both write is read along, what one side says for itself is not.
async function inPens(orion, canaries) {
  const { Ana, Chen } = orion.people
  const { path } = await escalationAt(orion, 'drafting')
  await Chen.put(`${path}/pens/background`, { words: canaries.in('case', 'words not saved yet') })
  await Ana.put(`${path}/pens/interests:${orion.party.Norvane}`, {
    words: canaries.in('ana', 'own words not saved yet'),
  })
}

// Given back with questions: they are for its authors and their managers.
async function returnedForWork(orion, word) {
  const escalation = new Escalation(orion, word('question of what was returned'))
  await bringTo(escalation, 'with_counterparts')
  await escalation.does('Bo', 'return', {
    symptoms: ['CP04'],
    prompts: [word('a question of the coach')],
    request: word('what the coach asks for'),
    back_by: '2027-06-01',
  })
}

// What both wrote down before they wrote it up; half of it goes no further.
async function byTheMethod({ issue, people, authors }, word) {
  const { Ana, Chen } = people
  const path = `/issues/${issue}`
  for (const [name, party] of authors) {
    const words = ['need', 'position', 'must_have', 'can_flex'].map(field => [
      field,
      word(`${field} of ${name}`),
    ])
    await people[name].edit(path, `${path}/interests/${party}`, Object.fromEntries(words))
    const own = { of: party, kind: 'act', text: word(`own part of ${name}`) }
    await people[name].post(`${path}/contributions`, own)
  }
  const { claims } = await Ana.post(`${path}/claims`, { text: word('a claim') })
  const disputed = { agrees: false, remark: word('a remark on a claim') }
  await Chen.put(`${path}/claims/${claims[0].id}/judgement`, disputed)
  const seen = { of: authors[0][1], kind: 'omission', text: word('what Chen saw of Norvane') }
  await Chen.post(`${path}/contributions`, seen)
  for (const name of ['Ana', 'Chen']) await people[name].put(`${path}/analysis`)
  await Ana.edit(path, `${path}/accountability`, { text: word('who answers for it') })
  const action = { party: authors[0][1], text: word('an agreed action'), due: '2027-04-01' }
  await Ana.post(`${path}/actions`, action)
  const option = { title: word('an option set aside'), description: word('what it was'), joint: true }
  const { options } = await Ana.post(`${path}/options`, option)
  await Ana.put(`${path}/options/${options[0].id}/set-aside`, { reason: word('why it was set aside') })
  await Ana.post(`${path}/criteria`, { text: word('a criterion'), source: 'standard' })
}

// Vega: Norvane with Arden. Orion's people of Quillon know nothing of it.
async function inOtherAlliance(house, canaries) {
  const { Nils, Ana } = house.people
  const word = place => canaries.in('vega', place)
  const asked = plan('Vega', ['Norvane', 'Nils'], ['Arden', 'Ari'])
  const { slug } = await Nils.post('/alliances', {
    ...asked,
    name: word('name of Vega'),
    slug: 'vega',
    north_star: word('north star'),
  })
  const vega = new Alliance(house, slug)
  await vega.look('Nils')
  await vega.confirm('Nils', 'Arden', 'Ari')
  await vega.seat('Nils', 'Norvane', 'Ana')
  const title = word('title of a seat')
  await Nils.post(`${vega.path}/seats`, { party: vega.party.Norvane, role: 'observer', title })
  const gone = await vega.seat('Nils', 'Norvane', 'Bo')
  await Nils.delete(`/seats/${gone}/holder?reason=${canaries.word('vega', 'why a seat was vacated')}`)
  await vega.look('Nils')
  await vega.makeForum(word('name of a forum'), 'team', ['Ana', 'Ari'])
  const issue = {
    question: word('question in Vega'),
    theme: 'TH04',
    hangs_on: 'plan',
    about: word('about what'),
  }
  const { id } = await Ana.post(`${vega.path}/issues`, { ...issue, counterpart_seats: [vega.seats.Ari] })
  await Ana.put(`/issues/${id}/withdrawal`, { reason: word('why it was withdrawn') })
}

async function inHome(house, canaries) {
  const { Nils, Ana } = house.people
  const hidden = canaries.word('home', 'name of somebody without a seat')
  const mail = `${canaries.word('home', 'their mail')}@norvane.example`
  const functions = [canaries.in('home', 'a function'), canaries.in('home', 'another function')]
  await house.invite('Nils', { name: hidden, mail, functions })
  await Nils.post('/people', person(canaries.word('home', 'name of somebody invited'), 'norvane'))
  const gone = await house.invite(
    'Nils',
    person(canaries.word('home', 'name of somebody removed'), 'norvane'),
  )
  await Nils.delete(`/people/${gone.me.person}?reason=${canaries.word('home', 'why they were removed')}`)
  const page = `/people/${Ana.me.person}`
  const { administrator, head_of_alliances, time_zone, language, working_days } = await Ana.get(page)
  const body = {
    ...person('Ana', 'norvane'),
    administrator,
    head_of_alliances,
    time_zone,
    language,
    working_days,
  }
  await Ana.edit(page, page, {
    ...body,
    functions: [canaries.in('seated', 'a function since the seat was taken')],
  })
  const organisation = { country: 'CH', time_zone: 'Europe/Zurich', short_name: 'Norvane' }
  const mail_domains = ['norvane.example', `${canaries.word('named', 'a mail domain')}.example`]
  await Nils.edit('/organisation', '/organisation', {
    ...organisation,
    name: canaries.in('named', 'name'),
    mail_domains,
  })
}

async function inSecrets(house, orion, canaries) {
  const { Nils, Ana } = house.people
  const { token } = await Ana.post('/tokens', { name: canaries.in('ana', 'name of a token'), days: 1 })
  canaries.word('nobody', 'a token', token)
  canaries.word('nobody', 'a session', Ana.cookie.split('=')[1])
  const { invitation_url } = await Nils.post('/people', person('Ines', 'norvane'))
  canaries.word('nobody', 'an invitation', secretIn(invitation_url))
  const refused = canaries.in('nobody', 'a text that was refused')
  await Ana.ask('POST', `/rooms/${orion.joint}/notes`, { body: { title: refused, text: refused } })
  await Ana.ask('POST', '/alliances/imports/dry-run', {
    body: { yaml: `name: ${canaries.word('nobody', 'a file')}` },
  })
  const user = { 'User-Agent': `Mozilla/5.0 ${canaries.word('nobody', 'what a browser says of itself')}` }
  await Ana.ask('GET', '/session', { headers: user })
}
