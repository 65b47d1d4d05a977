// Durable commands: an entry with its tree, views and a notice, on the disk before it is answered; 64 writers.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { must, scratch } from './case.mjs'
import { withPostgresql } from './postgresql.mjs'
import { measure } from './servers.mjs'

const perSecond = nanoseconds => 1e9 / nanoseconds

function folder() {
  const made = scratch()
  mkdirSync(join(made, 'keys'))
  return made
}

function sqlite() {
  const { ours, theirs, alone } = JSON.parse(must(measure('commands_on_sqlite'), folder()))
  const figure = perSecond(ours)
  return [
    { name: 'command', figure, unit: '/s', limit: perSecond(theirs), target: 0.3 },
    { name: 'command-group', figure, unit: '/s', limit: perSecond(alone), target: 3 },
  ]
}

function postgresql() {
  const told = withPostgresql(place => must(measure('commands_on_postgresql'), place, folder()))
  const { ours, theirs } = JSON.parse(told)
  return {
    name: 'command-postgresql',
    figure: perSecond(ours),
    unit: '/s',
    limit: perSecond(theirs),
    target: 0.5,
  }
}

export const cases = [sqlite, postgresql]
