import type { NewIssue } from './issue_queries'

/// What a disagreement hangs on, as people call it.
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
