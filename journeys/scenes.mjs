// What a talk may begin with, or what people do meanwhile, by the words with which a talk says so.
import { bringTo, Escalation, escalationAt } from './escalation_path.mjs'
import { companies, makeHead, secretIn } from './house.mjs'
import { foundOrion } from './orion.mjs'

/// Each is done in a house of its own; `names` are those of the talk.
export const scenes = {
  'a server that nobody has set up': async (house, names) => {
    await house.start()
    names.setup_link = secretIn(house.server.setupLink)
  },

  'three companies and their people': async house => {
    await house.start()
    await house.setUp()
    for (const [company, people] of Object.entries(companies)) await house.found(company, people)
  },

  'Orion, an alliance of Norvane and Quillon': async (house, names) => {
    await scenes['three companies and their people'](house, names)
    house.orion = await foundOrion(house)
  },

  'Nils heads the alliances of Norvane': async ({ people: { Nils } }) => makeHead(Nils),

  'Ana and Chen write up {escalation}': async ({ orion }, names) => {
    const begun = new Escalation(orion, 'Who pays for a late batch?')
    await bringTo(begun, 'drafting')
    names.escalation = begun.id
  },

  'Bo and Bea take up {escalation} of Ana and Chen': async ({ orion }, names) => {
    names.escalation = (await escalationAt(orion, 'with_counterparts')).id
  },

  'the reason of {escalation} is published, and Ana and Chen are both in {issue}': async (
    { orion },
    names,
  ) => {
    names.escalation = (await escalationAt(orion, 'published')).id
    const next = new Escalation(orion, 'Who pays for a late shipment?')
    await bringTo(next, 'both_in')
    names.issue = next.issue
  },

  'two options are found for {issue}': ({ orion }, { issue }) =>
    bringTo(Object.assign(new Escalation(orion, ''), { issue, stage: 'both_in' }), 'options'),

  'Ana and Chen write the rest of {escalation}': async ({ orion }, { escalation, issue }) => {
    const whole = new Escalation(orion, 'Which of us carries the risk of a late batch?')
    await bringTo(Object.assign(whole, { id: escalation, issue, stage: 'drafting' }), 'written')
  },
}
