// One whole request for each operation of the API, as the right person would send it: only who asks differs.
import { escalationAt, reason } from './escalation_path.mjs'
import { password, secretIn } from './house.mjs'
import { plan } from './orion.mjs'
import { company, person } from './permission_scene.mjs'

/// By operation: `at` for the places in its path, a body, the version seen, a query. A function makes it anew for each
/// visitor who asks. `again` is asked from a session of its own, because it ends the session.
export const requestsIn = scene => ({
  ...ofPeople(scene),
  ...ofServer(scene),
  ...ofAlliances(scene),
  ...ofRooms(scene),
  ...ofIssues(scene),
  ...ofMethod(scene),
  ...ofCases(scene),
  ...ofCoaching(scene),
  ...ofPrecedents(scene),
  ...ofCascades(scene),
  ...ofPolicies(scene),
  ...ofComplaints(scene),
  ...ofRequests(scene),
  ...ofQuestions(scene),
  ...ofCouncils(scene),
  ...ofDecisions(scene),
  ...ofPatterns(scene),
})

const fresh = () => crypto.randomUUID().slice(0, 8)

function ofPeople({ house, gone, invited, session }) {
  const { Nils, Ana, Olga } = house.people
  const link = async () =>
    secretIn((await Nils.post('/people', person(`New${fresh()}`, 'norvane'))).invitation_url)
  const at = { person: Olga.me.person }
  const hours = { time_zone: 'UTC', language: 'en', working_days: [0, 1] }
  const olga = { ...person('Olga', 'norvane'), functions: ['Clinical'], ...hours }
  return {
    listPeople: {},
    invitePerson: ({ company }) => ({ body: person(`New${fresh()}`, company.toLowerCase()) }),
    showPerson: { at },
    changePerson: async () => ({ at, body: olga, version: (await Olga.get(`/people/${at.person}`)).version }),
    removePerson: { at: { person: gone } },
    renewInvitation: { at: { person: invited } },
    offerReset: { at },
    lookAtLink: async () => ({ body: { secret: await link() } }),
    useLink: async () => ({ body: { secret: await link(), password } }),
    whoAmI: {},
    signIn: { body: { mail: 'olga@norvane.example', password } },
    signOut: { again: true },
    changePassword: { body: { present: 'not the password of anybody', password } },
    listSessions: {},
    endSession: { at: { session } },
    listTokens: {},
    makeToken: { body: { name: 'Machine', days: 1 } },
    endToken: async () => {
      await Ana.post('/tokens', { name: 'Of Ana', days: 1 })
      return { at: { token: (await Ana.get('/tokens')).items[0].id } }
    },
  }
}

function ofServer({ house, organisation }) {
  const { Robin } = house.people
  const administrator = { name: 'Mo', mail: 'mo@mine.example', password, time_zone: 'UTC', language: 'en' }
  const settings = { name: 'Harbour', public_url: house.address }
  return {
    showServer: {},
    setUpServer: { body: { link: 'no-such-link', ...settings, administrator } },
    showServerSettings: {},
    changeServerSettings: async () => ({
      body: settings,
      version: (await Robin.does('GET', '/server/settings')).version,
    }),
    listOrganisations: {},
    foundOrganisation: () => ({ body: company(`Moss${fresh()}`) }),
    renewFirstInvitation: { at: { organisation } },
    showOrganisation: {},
    describeOrganisation: async visitor => {
      const { version } = await visitor.ask('GET', '/organisation')
      const { administrator, ...body } = company(visitor.company)
      return { body, version }
    },
  }
}

function ofAlliances({ house, orion, paper, spare, forum }) {
  const at = { alliance: orion.slug }
  const { Nils, Ana } = house.people
  const alliance = () => Nils.get(orion.path)
  const file = { yaml: 'name: Mira' }
  return {
    listAlliances: {},
    foundAlliance: visitor => ({
      body: plan(`Own ${fresh()}`, [visitor.company, visitor.name], ['Moss', 'Mo']),
    }),
    importAlliance: { body: file },
    checkAllianceFile: { body: file },
    showAlliance: { at },
    describeAlliance: async () => {
      const { name, type, tier, phase, effective_date, version } = await alliance()
      return { at, body: { name, type, tier, phase, effective_date }, version }
    },
    listActivity: { at },
    makeForum: () => ({
      at,
      body: { name: `Team ${fresh()}`, level: 'team', cadence: 'weekly', seats: [], co_chairs: [] },
    }),
    describeForum: async () => {
      const { version } = (await alliance()).forums.find(({ id }) => id === forum)
      return { at: { forum }, body: { name: `Forum ${fresh()}`, cadence: 'weekly' }, version }
    },
    seatForum: async () => {
      const seats = [orion.seats.Ana, orion.seats.Chen]
      const { version } = (await alliance()).forums.find(({ id }) => id === forum)
      return { at: { forum }, body: { seats, co_chairs: seats }, version }
    },
    inviteParty: {
      at: { ...at, party: orion.party.Quillon },
      body: { name: 'Quinn', mail: 'quinn@quillon.example' },
    },
    lookAtPartyInvitation: { body: { secret: 'no-such-secret' } },
    confirmParty: { body: { secret: 'no-such-secret' } },
    makeSeat: { at, body: { party: orion.party.Norvane, role: 'observer', title: 'Guest' } },
    fillSeat: { at: { seat: spare }, body: { person: Ana.me.person } },
    vacateSeat: { at: { seat: spare } },
    pairSeat: { at: { seat: orion.seats.Ana }, body: { counterpart: orion.seats.Chen } },
    listPaperSignatures: { at },
    confirmPaperSignature: { at: { paper } },
    contestPaperSignature: { at: { paper }, body: { reason: 'Not ours' } },
  }
}

function ofRooms({ house, orion, own, circle, passing, note, old }) {
  const { Ana, Bo } = house.people
  const at = { alliance: orion.slug }
  const text = { title: 'Ours', text: 'Changed' }
  return {
    getRoom: { at: { room: circle } },
    listRooms: { at },
    makeRoom: {
      at,
      body: { name: 'Deal team', purpose: 'To prepare', people: [Ana.me.person, Bo.me.person] },
    },
    letIntoRoom: { at: { room: passing, person: house.people.Fay.me.person } },
    letOutOfRoom: { at: { room: passing, person: house.people.Fay.me.person } },
    closeRoom: { at: { room: passing }, body: { reason: 'Done' } },
    listNotes: { at: { room: own } },
    writeNote: { at: { room: own }, body: text },
    getNote: { at: { note } },
    changeNote: async () => ({
      at: { note },
      body: text,
      version: (await Ana.does('GET', `/notes/${note}`)).version,
    }),
    publishNote: { at: { note: old }, body: text },
    withdrawNote: { at: { note } },
    getRoomRecord: { at: { room: circle } },
    exportRoomRecord: { at: { room: circle } },
    eraseText: async () => {
      const { seq } = (await Ana.get(`/history/${own}/${old}`)).items.find(
        ({ kind }) => kind === 'note.written',
      )
      return { at: { room: own }, body: { seq, field: 'text', reason: 'Written by mistake' } }
    },
    checkRecord: { body: { record: 'not a record' } },
    getHistory: { at: { room: own, subject: note } },
    search: { query: '?q=changed' },
    listMyWork: {},
    listNotices: {},
    markNoticesSeen: { body: { position: 0 } },
    listen: { headers: { 'Last-Event-ID': '0' } },
  }
}

function ofIssues({ orion, at, waiting }) {
  return {
    listIssues: { at: { alliance: orion.slug } },
    openIssue: visitor => ({
      at: { alliance: orion.slug },
      body: {
        question: 'Who pays for the second site?',
        theme: 'TH04',
        hangs_on: 'plan',
        about: 'The plan',
        counterpart_seats: [visitor.company === 'Quillon' ? orion.seats.Ana : orion.seats.Chen],
      },
    }),
    getIssue: { at: { issue: waiting.issue } },
    acceptIssue: { at: { issue: waiting.issue } },
    withdrawIssue: { at: { issue: waiting.issue }, body: { reason: 'Settled at lunch' } },
    handOverIssue: {
      at: { issue: waiting.issue, party: orion.party.Norvane },
      body: { seat: orion.seats.Ana },
    },
    draftEscalation: { at: { issue: at.options.issue } },
  }
}

// Of an issue in which both are: each does what is in the way of nobody but those who may not.
function ofMethod({ orion, at: { both_in } }) {
  const { Ana } = orion.people
  const { Norvane } = orion.party
  const path = `/issues/${both_in.issue}`
  const at = { issue: both_in.issue }
  const newest = async (list, body) => (await Ana.post(`${path}/${list}`, body))[list].at(-1).id
  const block = (body, more) => async () => ({
    at: { ...at, ...more },
    body,
    version: (await Ana.does('GET', path)).version,
  })
  const option = { title: 'Wait a week', description: '', joint: true }
  const ours = { of: Norvane, kind: 'delay', text: 'We were late' }
  const made = (name, list, thing, body) => async () => ({
    at: { ...at, [name]: await newest(list, thing) },
    body,
  })
  const claim = { text: 'Two batches were late' }
  const criterion = { text: 'No patient waits', source: 'standard' }
  const parking = { until: '2027-06-01', reason: 'The audit comes first' }
  const action = { party: Norvane, text: 'Count the stock', due: '2027-04-01' }
  const ratable = async () => {
    for (let i = 0; i < 2; ++i) await newest('options', option)
    return { at: { ...at, option: await newest('options', option) }, body: { meets: 2 } }
  }
  return {
    enterStep: { at, body: { step: 'facts' } },
    listPensOfIssue: { at },
    writeInIssue: { at: { ...at, part: 'page' }, body: { words: '' } },
    putPenDownInIssue: { at: { ...at, part: 'page' } },
    wordQuestion: block({ question: 'Who carries what of a late batch?' }),
    writeIssueInterests: block(
      { need: 'A plan', position: '', must_have: '', can_flex: '' },
      { party: Norvane },
    ),
    writeClaim: { at, body: claim },
    judgeClaim: made('claim', 'claims', claim, { agrees: true, remark: '' }),
    takeBackClaim: made('claim', 'claims', claim),
    nameContribution: { at, body: { kind: 'delay', text: 'It snowed for a week' } },
    takeBackContribution: made('contribution', 'contributions', ours),
    callAnalysisComplete: { at },
    noteAccountability: block({ text: 'Each answers for its own plant' }),
    agreeAction: { at, body: action },
    dropAction: made('action', 'actions', action),
    addIssueOption: { at, body: option },
    rewriteIssueOption: async () => block(option, { option: await newest('options', option) })(),
    setOptionAside: made('option', 'options', option, { reason: 'Too dear' }),
    bringOptionBack: made('option', 'options', option),
    rateOption: ratable,
    nameCriterion: { at, body: criterion },
    dropCriterion: made('criterion', 'criteria', criterion),
    proposeSettlement: async () => {
      await newest('criteria', criterion)
      return { at, body: { option: await newest('options', option), because: 'It is quick' } }
    },
    agreeToSettle: async () => {
      const fresh = await escalationAt(orion, 'options')
      const path = `/issues/${fresh.issue}`
      await Ana.post(`${path}/criteria`, criterion)
      const { options } = await Ana.get(path)
      const settlement = { option: options[0].id, because: 'It is quick' }
      await Ana.put(`${path}/settlement`, settlement)
      return { at: { issue: fresh.issue }, body: settlement }
    },
    proposeParking: { at, body: parking },
    agreeToPark: async () => {
      const fresh = await escalationAt(orion, 'both_in')
      await Ana.put(`/issues/${fresh.issue}/parking`, parking)
      return { at: { issue: fresh.issue }, body: parking }
    },
  }
}

// Of an issue of Ana and Chen: each asks a colleague; Ana has asked Bo.
function ofCoaching({ orion, at: { both_in }, coaching, concern }) {
  const colleagueOf = ({ company, name }) =>
    orion.people[company === 'Quillon' ? (name === 'Bea' ? 'Chen' : 'Bea') : name === 'Bo' ? 'Ana' : 'Bo'].me
      .person
  const at = { coaching }
  const above = ({ company }) => (company === 'Quillon' ? orion.seats.Bea : orion.seats.Bo)
  return {
    listCoachings: { at: { alliance: orion.slug } },
    askAbove: visitor => ({
      at: { issue: both_in.issue },
      body: { seat: above(visitor), asked_for: 'help', stuck: 'It is hard' },
    }),
    getCoaching: { at },
    giveQuestions: { at, body: { symptoms: [], prompts: ['What would they lose?'], words: '' } },
    writeCoachingPlan: { at, body: { plan: 'Call them' } },
    listConcerns: { at: { alliance: orion.slug } },
    raiseConcern: visitor => ({
      at: { alliance: orion.slug },
      body: { topic: 'legal', words: 'We were asked to leave it out', told: [colleagueOf(visitor)] },
    }),
    getConcern: { at: { concern } },
    answerConcern: { at: { concern }, body: { words: 'I call them' } },
    noteHowItWent: { at, body: { outcome: 'settled', note: '' } },
  }
}

function ofPrecedents({ orion, at: { both_in, published } }) {
  const precedent = published.id
  return {
    listPrecedents: { at: { alliance: orion.slug } },
    sayHowPrecedentStands: { at: { precedent }, body: { valid_until: '2031-06-30' } },
    listGuidance: { at: { issue: both_in.issue } },
    consultPrecedent: { at: { issue: both_in.issue, precedent }, body: { why: '', helped: false } },
  }
}

// One case that nobody has told on yet, and one that all have.
function ofCascades({ orion, at: { published } }) {
  const { Bo, Bea } = orion.people
  const path = id => `/escalations/${id}/cascade`
  let told
  const toldOn = async () => {
    const { id } = await escalationAt(orion, 'published')
    for (const one of [Bo, Bea]) await one.put(`${path(id)}/told`, { audience: 'Leads', questions: [] })
    return id
  }
  const question = async () => {
    const id = await (told ??= toldOn())
    const { cascade } = await Bo.post(`${path(id)}/questions`, { text: 'From when on?' })
    return { escalation: id, question: cascade.questions.at(-1).id }
  }
  return {
    listCascades: { at: { alliance: orion.slug } },
    getCascade: { at: { escalation: published.id } },
    tellOn: { at: { escalation: published.id }, body: { audience: 'Leads', questions: [] } },
    askBackAboutDecision: async () => ({
      at: { escalation: (await question()).escalation },
      body: { text: 'Until when?' },
    }),
    answerQuestionBack: async () => ({ at: await question(), body: { answer: 'From May on' } }),
  }
}

function ofPolicies({ orion }) {
  const seat = async () => {
    const { seats } = await orion.people.Ana.get(`${orion.path}/policy`)
    return seats.find(one => one.name === 'Ana').seat
  }
  const { Nils, Quinn } = orion.people
  const right = { theme: 'TH04', party: orion.party.Norvane, clause: '9.4', words: 'Norvane on supply' }
  const proposed = async () => (await Nils.post(`${orion.path}/final-says`, right)).id
  const inForce = async () => {
    const id = await proposed()
    await Quinn.put(`/final-says/${id}/agreement`)
    return id
  }
  let agreed
  const withLastWord = async () => {
    await (agreed ??= inForce())
    return (await escalationAt(orion, 'with_counterparts')).id
  }
  const said = () => ({
    proposed: { text: 'US sites first' },
    consulted: 'They would rather wait for the plant',
    consulted_on: new Date().toISOString().slice(0, 10),
  })
  return {
    getPolicy: { at: { alliance: orion.slug } },
    signPolicy: async () => ({ at: { seat: await seat() } }),
    listFinalSays: { at: { alliance: orion.slug } },
    proposeFinalSay: { at: { alliance: orion.slug }, body: right },
    agreeOnFinalSay: async () => ({ at: { right: await proposed() } }),
    endFinalSay: async () => ({ at: { right: await inForce() } }),
    sayFinally: async () => ({ at: { escalation: await withLastWord() }, body: said() }),
  }
}

function ofQuestions({ orion }) {
  const { Ana } = orion.people
  const here = { alliance: orion.slug }
  const asked = { party: orion.party.Quillon, text: 'Who releases a batch?', with_name: true }
  const question = async () => (await Ana.post(`${orion.path}/questions`, asked)).id
  const assumption = async () => (await Ana.post(`${orion.path}/assumptions`, { text: 'They read mail' })).id
  return {
    listQuestions: { at: here },
    askQuestion: { at: here, body: asked },
    getQuestion: async () => ({ at: { question: await question() } }),
    answerQuestion: async () => ({ at: { question: await question() }, body: { answer: 'The plant' } }),
    listAssumptions: { at: here },
    noteAssumption: { at: here, body: { text: 'They read mail' } },
    testAssumption: async () => ({
      at: { assumption: await assumption() },
      body: { holds: true, words: 'They said so' },
    }),
  }
}

// Each is asked of a complaint that has come just so far.
function ofComplaints({ orion }) {
  const { Nils, Quinn } = orion.people
  const shared = { heard_in: 'Finance', gist: 'The minutes come late', heard_on: '2026-01-12' }
  const conclusion = { conclusion: 'They are late', action: 'They are written at once' }
  const fresh = async () => (await Nils.post(`${orion.path}/complaints`, shared)).id
  const lookedInto = async () => {
    const id = await fresh()
    for (const manager of [Nils, Quinn])
      await manager.put(`/complaints/${id}/triage`, { triage: 'act', because: '' })
    return id
  }
  const at = (come, body) => async visitor => ({ at: { complaint: await come(visitor) }, body })
  return {
    listComplaints: { at: { alliance: orion.slug } },
    shareComplaint: { at: { alliance: orion.slug }, body: shared },
    getComplaint: at(fresh),
    triageComplaint: at(fresh, { triage: 'watch', because: '' }),
    noteComplaintFinding: at(lookedInto, { text: 'Two people write them' }),
    concludeComplaint: at(lookedInto, conclusion),
    agreeOnComplaint: at(async ({ name }) => {
      const id = await lookedInto()
      await (name === 'Nils' ? Quinn : Nils).put(`/complaints/${id}/conclusion`, conclusion)
      return id
    }, conclusion),
    tellComplaintBack: at(
      async () => {
        const id = await lookedInto()
        await Nils.put(`/complaints/${id}/conclusion`, conclusion)
        await Quinn.put(`/complaints/${id}/conclusion/agreement`, conclusion)
        return id
      },
      { words: 'They come at once' },
    ),
  }
}

// Ana asks something of Quillon; each is asked of a request that has come just so far.
function ofCouncils({ house }) {
  const { Nils, Fay } = house.people
  const at = { person: Fay.me.person }
  const meeting = { held_on: '2026-02-03', roots: ['RC03'], notes: 'We looked' }
  const insight = { text: 'Say who decides', shared_with: 'All', action: 'A decision map' }
  const sessionOf = async () => (await Nils.post('/council/sessions', meeting)).table.sessions[0]
  const insightOf = async () => {
    const { id } = await sessionOf()
    const { table } = await Nils.post(`/council/sessions/${id}/insights`, insight)
    return table.sessions.find(session => session.id === id).insights[0].id
  }
  return {
    getCouncil: {},
    openCouncil: { body: { people: [] } },
    listAlliancesOfCouncil: {},
    letIntoCouncil: { at },
    letOutOfCouncil: { at },
    holdCouncil: { body: meeting },
    noteInsight: async () => ({ at: { session: (await sessionOf()).id }, body: insight }),
    concludeInsight: async () => ({
      at: { insight: await insightOf() },
      body: { adopted: true, words: 'It is done' },
    }),
  }
}

function ofRequests({ orion }) {
  const { Ana, Chen } = orion.people
  const need = { need: 'Stability data', why: 'For the audit', needed_by: '2099-03-01', effort_hours: 6 }
  const asked = { party: orion.party.Quillon, function: '', need }
  const promise = { date: '2099-02-20', effort_hours: 8, trade_off: 'A report slips' }
  const fresh = async () => (await Ana.post(`${orion.path}/requests`, asked)).id
  const promised = async () => {
    const id = await fresh()
    await Chen.put(`/requests/${id}/promise`, promise)
    return id
  }
  const at = (come, body) => async () => ({ at: { request: await come() }, body })
  const desk = { alliance: orion.slug }
  return {
    listRequests: { at: desk },
    askForSomething: { at: desk, body: asked },
    noteSideDoor: {
      at: desk,
      body: { what: 'A second look', on: '2026-01-12', reason: 'speed', words: 'It was one call' },
    },
    getRequest: at(fresh),
    talkOfRequest: at(fresh, { words: 'All of them?' }),
    promiseRequest: at(fresh, promise),
    declineRequest: at(fresh, { reason: 'not_ours', words: 'Ask the plant' }),
    confirmRequestDone: at(promised),
    withdrawRequest: at(fresh, { reason: 'We found it' }),
  }
}

function ofCases({ orion, at: { written }, leaving }) {
  const { Norvane } = orion.party
  const at = { escalation: written.id }
  const { Ana } = orion.people
  const [option] = written.options
  const newest = async (list, body) =>
    (await Ana.post(`${written.path}/${list}`, body)).write_up[list].at(-1).id
  const slots = ['2027-03-02T09:00:00Z', '2027-03-03T15:00:00Z']
  // Of the newest version, so that only who writes can stand in the way.
  const block = (body, more) => async () => {
    const { version } = await Ana.does('GET', written.path)
    return { at: { ...at, ...more }, body, version }
  }
  const text = block({ text: 'As both of us see it.' })
  const side = block({ text: 'As Norvane sees it.' }, { party: Norvane })
  return {
    listEscalations: { at: { alliance: orion.slug } },
    getEscalation: { at },
    listPensOfEscalation: { at },
    writeInEscalation: { at: { ...at, part: 'page' }, body: { words: '' } },
    putPenDownInEscalation: { at: { ...at, part: 'page' } },
    writeQuestion: text,
    writeBackground: text,
    writeCriteria: text,
    writeCostOfWaiting: text,
    writeWhyNoMoreAttempts: text,
    writeInterests: side,
    writeContribution: side,
    weighOption: block({ pros: 'Plain', cons: 'Dear' }, { party: Norvane, option }),
    writeAsk: block({ kind: 'rule', text: 'A rule for the next time' }),
    addressEscalation: block({ forum: orion.committee, seats: [] }),
    scheduleEscalation: block({ needed_by: '2027-03-10', slots }),
    addAttempt: { at, body: { text: 'A third call' } },
    removeAttempt: async () => ({ at: { ...at, attempt: await newest('attempts', { text: 'A call' }) } }),
    addOption: { at, body: { title: 'A third option', description: '' } },
    rewriteOption: block({ title: 'Share the risk', description: 'By halves' }, { option }),
    removeOption: async () => ({
      at: { ...at, option: await newest('options', { title: 'Wait', description: '' }) },
    }),
    handOverEscalation: {
      at: { escalation: leaving.id, party: orion.party.Norvane },
      body: { seat: orion.seats.Ana },
    },
    withdrawEscalation: { at: { escalation: leaving.id }, body: { reason: 'Settled at lunch' } },
  }
}

function ofPatterns({ orion }) {
  const { Nils, Quinn, Bo } = orion.people
  const at = { alliance: orion.slug }
  const words = {
    title: 'Which plant comes first in a bad week?',
    statement: 'It is asked anew with every late batch.',
    evidence: [],
  }
  const question = { ...words, code: 'RC01', cases: [], owners: [orion.seats.Bo, orion.seats.Bea] }
  const ask = () => Nils.post(`${orion.path}/strategic-questions`, question)
  const fresh = async body => ({ at: { question: (await ask()).id }, body })
  const withOwners = async () => {
    const { id } = await ask()
    for (const manager of [Nils, Quinn]) await manager.put(`/strategic-questions/${id}/agreement`)
    return id
  }
  const answer = {
    chosen: 'The northern plant',
    criteria: 'No patient waits',
    given_up: 'An even load',
    would_change_if: 'The second line opens',
    told: ['Both plants'],
  }
  const answered = async () => {
    const id = await withOwners()
    await Bo.put(`/strategic-questions/${id}/answer`, answer)
    return id
  }
  return {
    showPatterns: { at },
    showInterestsSideBySide: { at, query: '?code=TH04' },
    acknowledgeAlert: { at, body: { code: 'RC01', on: '2026-03-01', reason: 'A busy quarter' } },
    askStrategicQuestion: { at, body: question },
    getStrategicQuestion: () => fresh(),
    wordStrategicQuestion: async () => {
      const { id } = await ask()
      return {
        at: { question: id },
        body: words,
        version: (await Nils.does('GET', `/strategic-questions/${id}`)).version,
      }
    },
    agreeToStrategicQuestion: () => fresh(),
    answerStrategicQuestion: async () => ({ at: { question: await withOwners() }, body: answer }),
    agreeToStrategicAnswer: async () => ({ at: { question: await answered() } }),
    publishStrategicAnswer: async () => {
      const id = await answered()
      await orion.people.Bea.put(`/strategic-questions/${id}/answer/agreement`)
      return { at: { question: id } }
    },
    listCalendars: { at },
    setClosedDays: {
      at: { ...at, party: orion.party.Norvane },
      body: { closed: [{ first: '2027-08-02', last: '2027-08-13', name: 'Summer' }] },
    },
  }
}

function ofDecisions({ orion, at, complete }) {
  const of = ({ id }, body) => ({ at: { escalation: id }, body })
  const { awaiting_signatures: waiting, proposed } = at
  const returned = {
    symptoms: ['CP04'],
    prompts: ['How would they tell the story?'],
    request: 'Ask each other',
    back_by: '2027-06-01',
  }
  const paper = {
    party: orion.party.Quillon,
    who: 'Chen',
    signed_on: '2026-03-02',
    evidence: 'The folder',
    content_hash: waiting.hash,
  }
  return {
    readyEscalation: of(complete),
    recordSignatureOnPaper: of(waiting, paper),
    recordResolutionOnPaper: of(proposed, { ...paper, content_hash: proposed.resolutionHash }),
    signEscalation: of(waiting, { content_hash: waiting.hash }),
    takeUpEscalation: of(at.submitted),
    proposeResolution: of(at.with_counterparts, { text: 'We share the risk.' }),
    moveEscalationUp: of(at.with_counterparts, { tried: 'Two calls', stuck: 'No budget' }),
    signResolution: of(proposed, { hash: proposed.resolutionHash }),
    draftRationale: of(at.resolved, reason),
    acceptRationale: of(at.reasoned),
    acknowledgeRationale: of(at.published),
    returnEscalation: async () => of(await escalationAt(orion, 'with_counterparts'), returned),
    codeRoot: of(at.published, { root: 'RC04' }),
    agreeToReopen: async () => of(await escalationAt(orion, 'closed'), { new_facts: 'A third late batch' }),
  }
}
