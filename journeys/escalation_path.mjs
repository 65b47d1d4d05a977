// The path of a disagreement, from the issue to the closed escalation: each step as its people take it.

/// In the order of the path: what an escalation is called after each step.
const steps = [
  ['both_in', openAndAccept],
  ['options', findOptions],
  ['drafting', beginWriteUp],
  ['written', writeUp],
  ['awaiting_signatures', sayReady],
  ['submitted', signAll],
  ['with_counterparts', takeUp],
  ['proposed', propose],
  ['resolved', resolve],
  ['reasoned', giveReason],
  ['published', publish],
  ['closed', acknowledge],
]

/// Ana of Norvane and Chen of Quillon write; Bo and Bea, who co-chair the regional committee, receive.
export class Escalation {
  constructor(orion, question) {
    this.orion = orion
    this.people = orion.people
    this.question = question
    this.counterpart = 'Chen'
    this.theirs = 'Chen'
    this.address = { forum: orion.committee, seats: [] }
    this.stage = 'none'
  }

  /// With a company that does not sign in: Ana types for `counterpart` what they say, and it goes to a pair of seats.
  onPaper(counterpart, seats) {
    return Object.assign(this, { counterpart, theirs: 'Ana', address: { seats } })
  }

  /// Who writes for which party.
  get authors() {
    const { Norvane, Quillon } = this.orion.party
    return [
      ['Ana', Norvane],
      [this.theirs, Quillon],
    ]
  }

  get path() {
    return `/escalations/${this.id}`
  }
  look(name = 'Ana') {
    return this.people[name].get(this.path)
  }
  /// A change to one block of the write-up, by somebody who saw how it stands.
  edit(name, block, body) {
    return this.people[name].edit(this.path, `${this.path}/${block}`, body)
  }
  does(name, verb, body) {
    return this.people[name].put(`${this.path}/${verb}`, body)
  }
}

/// Takes a new disagreement along the path until it stands as `stage` says.
export async function escalationAt(orion, stage, question = 'Which of us carries the risk of a late batch?') {
  const escalation = new Escalation(orion, question)
  await bringTo(escalation, stage)
  return escalation
}

export async function bringTo(escalation, stage) {
  const from = steps.findIndex(([name]) => name === escalation.stage) + 1
  const to = steps.findIndex(([name]) => name === stage) + 1
  if (to === 0) throw new Error(`The path has no '${stage}'.`)
  for (const [name, step] of steps.slice(from, to)) {
    await step(escalation)
    escalation.stage = name
  }
}

export async function openIssue(escalation) {
  const { orion, people, question } = escalation
  const issue = await people.Ana.post(`${orion.path}/issues`, {
    question,
    theme: 'TH04',
    hangs_on: 'plan',
    about: 'The supply plan of the second quarter',
    counterpart_seats: [orion.seats[escalation.counterpart]],
  })
  Object.assign(escalation, { issue: issue.id, room: issue.room })
}

async function openAndAccept(escalation) {
  await openIssue(escalation)
  const { theirs, people, issue } = escalation
  if (theirs !== 'Ana') await people[theirs].put(`/issues/${issue}/acceptance`)
}

// A problem travels with options: two of them are there before anything is written up.
async function findOptions({ people, issue }) {
  for (const title of ['Share the risk', 'Build a buffer'])
    await people.Ana.post(`/issues/${issue}/options`, { title, description: '', joint: false })
}

async function beginWriteUp(escalation) {
  const { id } = await escalation.people.Ana.put(`/issues/${escalation.issue}/escalation`)
  escalation.id = id
}

async function writeUp(escalation) {
  const { theirs, authors } = escalation
  const write = (name, block, text) => escalation.edit(name, block, { text })
  await write('Ana', 'question', escalation.question)
  await write(theirs, 'background', 'Two batches came late in March. Both plans name the other company.')
  await write('Ana', 'criteria', 'Patients keep their supply; neither plant stands still.')
  await write(theirs, 'cost-of-waiting', 'Each week of delay costs one week of launch.')
  await write('Ana', 'why-no-more-attempts', 'The next batch starts on Monday.')
  for (const [name, party] of authors) {
    await write(name, `interests/${party}`, `${name}'s company needs a plan that it can promise.`)
    await write(name, `contributions/${party}`, `${name}'s company changed its forecast twice.`)
  }
  for (const text of ['A shared forecast in January.', 'A call between both plants.'])
    await escalation.people[theirs].post(`${escalation.path}/attempts`, { text })
  await writeOptions(escalation)
  await writeEnds(escalation)
}

async function writeOptions(escalation) {
  const { write_up } = await escalation.look()
  escalation.options = write_up.options.map(option => option.id)
  for (const option of escalation.options)
    for (const [name, party] of escalation.authors)
      await escalation.edit(name, `options/${option}/weighings/${party}`, {
        pros: 'It is plain.',
        cons: 'It is dear.',
      })
}

async function writeEnds(escalation) {
  await escalation.edit('Ana', 'ask', { kind: 'decision', text: 'Choose one of the two options.' })
  await escalation.edit(escalation.theirs, 'address', escalation.address)
  const slots = ['2027-03-02T09:00:00Z', '2027-03-03T15:00:00Z']
  await escalation.edit('Ana', 'schedule', { needed_by: '2027-03-10', slots })
}

async function sayReady(escalation) {
  const { content_hash } = await escalation.does('Ana', 'readiness')
  escalation.hash = content_hash
}

async function signAll(escalation) {
  for (const name of ['Ana', 'Chen'])
    await escalation.does(name, 'signature', { content_hash: escalation.hash })
}

async function takeUp(escalation) {
  for (const name of ['Bo', 'Bea']) {
    await signPolicy(escalation, name)
    await escalation.does(name, 'receipt')
  }
}

// Whoever receives for the first time signs the counterpart policy for their seat: once, though cases come side by side.
const signing = new WeakMap()
function signPolicy({ people, path }, name) {
  const sign = async person => {
    const { policy_seat } = await person.get(path)
    if (policy_seat) await person.put(`/seats/${policy_seat}/policy`)
  }
  const person = people[name]
  if (!signing.has(person)) signing.set(person, sign(person))
  return signing.get(person)
}

async function propose(escalation) {
  const { resolution } = await escalation.does('Bo', 'resolution', {
    option: escalation.options[0],
    text: 'Each company carries half of what a late batch costs until June.',
  })
  escalation.resolutionHash = resolution.hash
}

async function resolve(escalation) {
  await escalation.does('Bea', 'resolution/signature', { hash: escalation.resolutionHash })
}

async function giveReason(escalation) {
  await escalation.does('Bo', 'rationale', reason)
}

/// A whole reason, as the deciders write it.
export const reason = {
  decision: 'Each company carries half of what a late batch costs until June.',
  how_decided: 'Bo and Bea asked both authors and looked at the last six batches.',
  assumptions: 'Both plants run at the planned rate.',
  criteria: 'Supply of patients first, then cost.',
  trade_offs: 'Money against time.',
  given_up: 'A buffer, which would have come too late.',
  would_change_if: 'A third batch comes late.',
  told: ['Both plants'],
  applies_to_future: true,
}

async function publish(escalation) {
  await escalation.does('Bea', 'rationale/acceptance')
}

async function acknowledge(escalation) {
  for (const name of ['Ana', 'Chen']) await escalation.does(name, 'acknowledgement')
}
