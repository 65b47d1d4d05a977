import templates from '../../../practice/forum-templates.json'
import type { Forum } from './alliance_queries'

export interface ForumTemplate {
  code: string
  name: string
  level: Forum['level']
  cadence: Forum['cadence']
}

/// The shipped committees, highest first.
export const forumTemplates = templates as ForumTemplate[]

/// From the lowest to the highest.
export const ladder: Forum['level'][] = ['team', 'local', 'regional', 'global', 'final_pair']

/// The nearest of `others` that stands higher than `level`; what one cannot settle goes there.
export function nextHigher<Other extends { level: Forum['level'] }>(level: Forum['level'], others: Other[]) {
  const height = (one: Forum['level']) => ladder.indexOf(one)
  return others
    .filter(other => height(other.level) > height(level))
    .toSorted((one, other) => height(one.level) - height(other.level))[0]
}
