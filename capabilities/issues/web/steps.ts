import type { Step } from './step_order'

interface StepWords {
  name: string
  /// What to do here, and why it helps.
  guidance: string
}

export const steps: Record<Step, StepWords> = {
  question: {
    name: 'Question',
    guidance:
      'Put into one neutral question what you have to find out together. When either side could have asked it, you look at the problem side by side.',
  },
  interests: {
    name: 'Interests',
    guidance:
      'Each side writes what it needs and why, not who is right. Two demands can exclude each other where two needs still fit.',
  },
  facts: {
    name: 'Facts',
    guidance:
      'State what is known; each side says whether it sees it so too. What is disputed becomes something to look up and no longer something to argue about.',
  },
  contributions: {
    name: 'Contributions',
    guidance:
      'Optional. Each side first names what it did itself that led here, and only then what it saw of the other. Whoever starts with their own part makes it easy for the other.',
  },
  options: {
    name: 'Options',
    guidance:
      'Collect first, judge later: three options or more, from all sides. Then each side says how far each one meets what it needs.',
  },
  criteria: {
    name: 'Criteria',
    guidance:
      'Name yardsticks that neither side owns. They make the answer fair today, and one that you can stand by next time.',
  },
  choice: {
    name: 'Choice',
    guidance:
      'Choose what meets all sides best, and say why in a sentence or two. If nothing does yet, go back a step: that is part of the method.',
  },
}
