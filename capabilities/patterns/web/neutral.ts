/// Words that take sides, and what says the same without. Whoever reads them about themselves stops listening.
const loaded: Record<string, string> = {
  insist: 'prefer',
  insists: 'prefers',
  demand: 'ask for',
  demands: 'asks for',
  refuse: 'have not agreed',
  refuses: 'has not agreed',
  reject: 'do not prefer',
  rejects: 'does not prefer',
  ignore: 'have not taken up',
  ignores: 'has not taken up',
  block: 'have not agreed to',
  blocks: 'has not agreed to',
  blame: 'contribution',
  fault: 'contribution',
  failed: 'did not',
  always: 'how often',
  never: 'how often',
  obviously: 'what shows it',
  stubborn: 'what they prefer, and why',
  unreasonable: 'what they prefer, and why',
}

/// Each loaded word that stands in a text, with the one to try.
export function loadedWords(text: string): { word: string; instead: string }[] {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g))
  return Object.entries(loaded)
    .filter(([word]) => words.has(word))
    .map(([word, instead]) => ({ word, instead }))
}
