import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Tone } from 'foundation/web/ui'

export type QuestionsAnswer = Answer<'/alliances/{alliance}/questions', 'get'>
export type OpenQuestion = QuestionsAnswer['items'][number]
export type Asked = Body<'/alliances/{alliance}/questions', 'post'>
export type AssumptionsAnswer = Answer<'/alliances/{alliance}/assumptions', 'get'>
export type AssumptionLine = AssumptionsAnswer['items'][number]
export type Tested = Body<'/assumptions/{assumption}/verdict', 'put'>

export const questionsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'questions'],
    queryFn: () => api.get('/alliances/{alliance}/questions', { alliance }),
    meta: { hears: { nouns: ['open-question', 'quiet-question', 'seat'] } },
  })

export const questionQuery = (question: string) =>
  queryOptions({
    queryKey: ['questions', question],
    queryFn: () => api.get('/questions/{question}', { question }),
    meta: { hears: { nouns: ['open-question'], subject: question } },
  })

export const assumptionsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'assumptions'],
    queryFn: () => api.get('/alliances/{alliance}/assumptions', { alliance }),
    meta: { hears: { nouns: ['assumption', 'seat'] } },
  })

export const ask = (alliance: string, asked: Asked) =>
  api.post('/alliances/{alliance}/questions', { alliance }, asked)
export const answer = (question: string, words: string) =>
  api.put('/questions/{question}/answer', { question }, { answer: words })
export const noteAssumption = (alliance: string, text: string) =>
  api.post('/alliances/{alliance}/assumptions', { alliance }, { text })
export const test = (assumption: string, tested: Tested) =>
  api.put('/assumptions/{assumption}/verdict', { assumption }, tested)

/// Who asks: "Ana Costa of Meridian", or "Question from Meridian" where nobody put their name.
export const askedBy = ({ asker_name, from }: OpenQuestion) =>
  asker_name ? `${asker_name} of ${from.name}` : `Question from ${from.name}`

export function standing(question: OpenQuestion, today: string): { tone: Tone; words: string } {
  if (question.answered_at) return { tone: 'ok', words: 'Answered' }
  return today > question.answer_by
    ? { tone: 'bad', words: 'No answer in time' }
    : { tone: 'warn', words: 'Waits for an answer' }
}

/// Those without an answer, the longest waiting first; and those with one that have all of these words in them.
export function sorted(questions: readonly OpenQuestion[], sought: string) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = ({ text, answer }: OpenQuestion) => {
    const all = `${text} ${answer}`.toLowerCase()
    return words.every(word => all.includes(word))
  }
  return {
    open: questions.filter(one => !one.answered_at).toReversed(),
    answered: questions.filter(one => one.answered_at && holds(one)),
  }
}
