// Two people work a disagreement out by the common method, each in a window of their own, at the same time.
import assert from 'node:assert/strict'

export const asked = 'Who pays for a late batch?'
const remark = 'The second one came on the day that we agreed on the phone.'

/// From the question to the choice; what they do not agree on is then written up together.
export async function workItOut(ana, chen, question) {
  await wordTheQuestion(ana, chen, question)
  await writeInterests(ana, chen)
  await stateFacts(ana, chen)
  await nameContributions(ana, chen)
  await collectOptions(ana, chen)
  await rateOptions(ana, chen)
  await nameCriterion(ana, chen)
  await proposeAnswers(ana, chen)
}

// One at a time: Chen reads along while Ana writes, and words it better once she has put the pen down.
async function wordTheQuestion(ana, chen, question) {
  await ana.press('Word it more neutrally')
  const field = 'The question, in words that both sides could have written'
  await ana.write(field, 'Who is at fault for a late batch?')
  await ana.sees('say what happened; whose part it was comes later')
  await chen.sees('Ana of Norvane is writing here')
  await chen.sees('Who is at fault for a late batch?')
  await ana.press('Cancel')
  await chen.page.getByRole('button', { name: 'Word it more neutrally', disabled: false }).click()
  await chen.write(field, question)
  await chen.press('Save')
  await chen.hears('The question is worded anew.')
  for (const person of [ana, chen]) await person.seesHeading(question)
}

// The one who moves on takes the mark along; the other follows when they have finished their sentence.
async function movesOn(mover, other, step) {
  await mover.press(`Let us move on to ${step}`)
  await isAt(mover, step)
  await other.follow(`The work is at ${step}`)
  await isAt(other, step)
}

const isAt = (person, step) =>
  person.page.getByRole('heading', { name: new RegExp(`^Step \\d of 7 ${step}$`) }).waitFor()

// What Chen saves meanwhile does not disturb what Ana types.
async function writeInterests(ana, chen) {
  await movesOn(ana, chen, 'Interests')
  const [ours, theirs] = ['What Norvane needs', 'What Quillon needs']
  await ana.card(ours).press('Write your side')
  await ana.write('What we need, and why', 'A plan that we can promise to patients.')
  await chen.card(theirs).press('Write your side')
  await chen.write('What we need, and why', 'A plant that never stands still.')
  await chen.card(theirs).press('Save')
  await ana.card(theirs).sees('A plant that never stands still.')
  assert.equal(await ana.card(theirs).place.getByRole('button').count(), 0, 'Ana has no pen for Chen')
  await ana.write('What we must have', 'No empty shelf.')
  await ana.card(ours).press('Save')
  await chen.card(ours).sees('No empty shelf.')
}

async function stateFacts(ana, chen) {
  await movesOn(chen, ana, 'Facts')
  await ana.write('State a fact', 'Two batches came late in March.')
  await ana.press('State it')
  await chen.sees('Two batches came late in March.')
  await chen.press('We see it differently')
  await chen.write('What you know about it', remark)
  await chen.press('Save')
  await ana.sees(remark)
  await ana.sees('1 disputed')
}

async function nameContributions(ana, chen) {
  await movesOn(ana, chen, 'Contributions')
  const [ours, theirs] = ['The part of Norvane', 'The part of Quillon']
  await ana.card(theirs).sees(/First each side names a part of its own/)
  await namesPart(ana.card(ours), 'A part of our own', 'We changed our forecast twice.', chen)
  await namesPart(chen.card(theirs), 'A part of our own', 'We told nobody about the queue.', ana)
  await namesPart(ana.card(theirs), 'What you saw of Quillon', 'The dates came a week late.', chen)
  const locked = 'Who answers for what from here on'
  await ana.card(locked).sees(/written last/)
  for (const person of [ana, chen]) await person.press('Complete for us')
  await ana.card(locked).place.getByRole('button', { name: 'Write' }).waitFor()
}

async function namesPart(card, label, text, reader) {
  await card.write(label, text)
  await card.press('Name it')
  await card.sees(text)
  await reader.sees(text)
}

async function collectOptions(ana, chen) {
  await movesOn(ana, chen, 'Options')
  await ana.sees(/Collect first, judge later: at least three/)
  for (const [person, title, how] of [
    [ana, 'Share the risk', 'Half each.'],
    [ana, 'Build a buffer', 'Six weeks of stock.'],
    [chen, 'A common calendar', 'Dates a quarter ahead.'],
  ]) {
    await person.press('Add an option')
    await person.write('The option in a few words', title)
    await person.write('What would be done', how)
    await person.press('Add')
    for (const reader of [ana, chen]) await reader.sees(how)
  }
}

async function rateOptions(ana, chen) {
  const scores = person =>
    person.at(person.page.getByRole('table', { name: 'How far each option meets each side' }))
  for (const person of [ana, chen]) await rates(person, 'Share the risk', 'Fully')
  for (const person of [ana, chen]) {
    await scores(person).sees('Meets both: 2 of 2 and 2 of 2')
    await rates(person, 'Build a buffer', 'In part')
  }
  const calendar = optionOf(chen, 'A common calendar')
  await calendar.press('Set aside')
  await calendar.write('Why you look at it no longer', 'It comes too late for June.')
  await calendar.press('Set it aside')
  await ana.card('Set aside').sees('It comes too late for June.')
}

const optionOf = (person, title) => person.at(person.page.getByRole('article', { name: title }))

const rates = (person, title, how) =>
  optionOf(person, title).place.getByRole('radio', { name: how, exact: true }).click()

async function nameCriterion(ana, chen) {
  await movesOn(ana, chen, 'Criteria')
  await chen.write('A criterion', 'Patients keep their supply.')
  await chen.choose('Where it comes from', 'A goal that you share')
  await chen.press('Name it')
  await ana.sees('Patients keep their supply.')
}

// Each proposes another answer, so they do not settle it here.
async function proposeAnswers(ana, chen) {
  await movesOn(ana, chen, 'Choice')
  await proposes(ana, 'Propose an answer', 'Share the risk', 'It meets what both of us need.')
  await chen.sees('It meets what both of us need.')
  await proposes(chen, 'Propose another answer', 'Build a buffer', 'It keeps the plant running.')
  const answer = ana.card('The answer')
  await answer.sees('It keeps the plant running.')
  await answer.sees('Norvane has not agreed yet')
}

async function proposes(person, verb, option, because) {
  await person.press(verb)
  await person.place.getByRole('radio', { name: option, exact: true }).check()
  await person.write('Because', because)
  await person.press('Propose it')
  await person.hears('Proposed. The other side is asked to agree.')
}
