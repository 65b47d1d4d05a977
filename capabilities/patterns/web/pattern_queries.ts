import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Looking } from './looking'

export type PatternsAnswer = Answer<'/alliances/{alliance}/patterns', 'get'>
export type CaseLine = PatternsAnswer['cases'][number]
export type AlertLine = PatternsAnswer['alerts'][number]
export type QuestionCase = PatternsAnswer['questions'][number]
export type InterestsAnswer = Answer<'/alliances/{alliance}/patterns/interests', 'get'>
export type QuestionAnswer = Answer<'/strategic-questions/{question}', 'get'>
export type NewQuestion = Body<'/alliances/{alliance}/strategic-questions', 'post'>
export type QuestionWords = Body<'/strategic-questions/{question}/words', 'put'>
export type AnswerText = Body<'/strategic-questions/{question}/answer', 'put'>

const hears = { nouns: ['escalation', 'issue', 'strategic-question', 'alert'] }

/// While another day is asked for, the one before stays to be read.
export const patternsOf = (alliance: string, { as_of, roots }: Looking = {}) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'patterns', as_of ?? '', roots ?? ''],
    queryFn: () => api.get('/alliances/{alliance}/patterns', { alliance, as_of, roots }),
    placeholderData: keepPreviousData,
    meta: { hears },
  })

export const interestsOf = (alliance: string, { as_of, roots, code }: Looking) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'patterns', 'interests', as_of ?? '', roots ?? '', code ?? ''],
    queryFn: () => api.get('/alliances/{alliance}/patterns/interests', { alliance, as_of, roots, code }),
    meta: { hears },
  })

export const questionQuery = (question: string) =>
  queryOptions({
    queryKey: ['strategic-questions', question],
    queryFn: () => api.read('/strategic-questions/{question}', { question }),
    meta: { hears: { nouns: ['strategic-question'], subject: question } },
  })

/// Asks what keeps coming back once, at the top.
export const askQuestion = (alliance: string, question: NewQuestion) =>
  api.post('/alliances/{alliance}/strategic-questions', { alliance }, question)

export const acknowledge = (
  alliance: string,
  alert: Body<'/alliances/{alliance}/patterns/acknowledgements', 'post'>,
) => api.post('/alliances/{alliance}/patterns/acknowledgements', { alliance }, alert)

/// The verbs of a strategic question.
export const take = (question: string) => ({
  word: (words: QuestionWords, version: number) =>
    api.put('/strategic-questions/{question}/words', { question }, words, { version }),
  agree: () => api.put('/strategic-questions/{question}/agreement', { question }, undefined),
  answer: (answer: AnswerText) => api.put('/strategic-questions/{question}/answer', { question }, answer),
  agreeToAnswer: () => api.put('/strategic-questions/{question}/answer/agreement', { question }, undefined),
  publish: () => api.put('/strategic-questions/{question}/publication', { question }, undefined),
})
