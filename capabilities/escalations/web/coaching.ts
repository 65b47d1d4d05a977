import catalogue from '../../../practice/coaching-prompts.json'

/// What a receiver hears, what it likely means, and the questions that help its authors on.
export type Symptom = (typeof catalogue)[number]

export const symptoms: readonly Symptom[] = catalogue

export const symptomOf = (code: string): Symptom | undefined => catalogue.find(one => one.code === code)

/// The symptoms in which every word is found: in what is heard, the likely problem, or the questions.
export function symptomsWith(words: string): Symptom[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  return catalogue.filter(one => {
    const all = [one.hear, one.problem, ...one.prompts].join(' ').toLowerCase()
    return sought.every(word => all.includes(word))
  })
}
