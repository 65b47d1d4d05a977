import patterns from '../../../practice/option-patterns.json'
import type { IssueAnswer, NewIssue } from './issue_queries'

/// The codes of an issue and of its method, as people say them.

export const workNames: Record<NewIssue['hangs_on'], string> = {
  decision: 'A decision',
  commitment: 'A commitment',
  milestone: 'A milestone',
  meeting_item: 'A meeting item',
  plan: 'A plan',
  budget: 'A budget',
  contract: 'A clause of the contract',
  something_else: 'Something else',
}

export const workExamples: Record<NewIssue['hangs_on'], string> = {
  decision: 'Approval of the core protocol',
  commitment: 'The forecast, each first Monday',
  milestone: 'The first site opens',
  meeting_item: 'Steering committee in March, item 4',
  plan: 'The supply plan of the second quarter',
  budget: 'The budget of the pilot',
  contract: 'Clause 7.2, late deliveries',
  something_else: 'In a few words',
}

export const kinds: Record<IssueAnswer['contributions'][number]['kind'], string> = {
  act: 'Something done',
  omission: 'Something left out',
  assumption: 'An assumption',
  priority_change: 'Priorities that changed',
  delay: 'A delay',
}

export const sources: Record<IssueAnswer['criteria'][number]['source'], string> = {
  standard: 'A standard',
  market: 'The market',
  law: 'The law',
  past_practice: 'How it was done before',
  joint_goal: 'A goal that you share',
}

/// How far an option meets what one side needs.
export const meetings = ['Not', 'In part', 'Fully']

export interface OptionPattern {
  code: string
  name: string
  hint: string
}
export const optionPatterns: OptionPattern[] = patterns
export const patternName = (code: string) => patterns.find(one => one.code === code)?.name ?? code

export const choicesOf = <Code extends string>(words: Record<Code, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }))
