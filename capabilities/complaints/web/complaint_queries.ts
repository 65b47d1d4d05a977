import { queryOptions } from '@tanstack/react-query'
import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'
import type { Tone } from 'foundation/web/ui'

export type Complaint = Answer<'/complaints/{complaint}', 'get'>
export type ComplaintsAnswer = Answer<'/alliances/{alliance}/complaints', 'get'>
export type ShareComplaint = Body<'/alliances/{alliance}/complaints', 'post'>
export type SayTriage = Body<'/complaints/{complaint}/triage', 'put'>
export type Conclusion = Body<'/complaints/{complaint}/conclusion', 'put'>

export const complaintsOf = (alliance: string) =>
  queryOptions({
    queryKey: ['alliances', alliance, 'complaints'],
    queryFn: () => api.get('/alliances/{alliance}/complaints', { alliance }),
    meta: { hears: { nouns: ['complaint', 'room'] } },
  })

export const complaintQuery = (complaint: string) =>
  queryOptions({
    queryKey: ['complaints', complaint],
    queryFn: () => api.get('/complaints/{complaint}', { complaint }),
    meta: { hears: { nouns: ['complaint'], subject: complaint } },
  })

export const shareComplaint = (alliance: string, shared: ShareComplaint) =>
  api.post('/alliances/{alliance}/complaints', { alliance }, shared)

/// The verbs of one complaint.
export const weigh = (complaint: string) => ({
  triage: (said: SayTriage) => api.put('/complaints/{complaint}/triage', { complaint }, said),
  find: (text: string) => api.post('/complaints/{complaint}/findings', { complaint }, { text }),
  conclude: (conclusion: Conclusion) =>
    api.put('/complaints/{complaint}/conclusion', { complaint }, conclusion),
  agree: (read: Conclusion) => api.put('/complaints/{complaint}/conclusion/agreement', { complaint }, read),
  tellBack: (words: string) => api.put('/complaints/{complaint}/told-back', { complaint }, { words }),
})

export const triages: Record<SayTriage['triage'], string> = {
  act: 'Look into it together',
  watch: 'Watch it',
  drop: 'Drop it',
}

export const states: Record<Complaint['state'], { tone: Tone; words: string }> = {
  shared: { tone: 'warn', words: 'To be weighed by all sides' },
  watched: { tone: 'none', words: 'Watched' },
  dropped: { tone: 'none', words: 'Dropped' },
  looked_into: { tone: 'warn', words: 'Being looked into' },
  concluded: { tone: 'warn', words: 'To be told back' },
  told_back: { tone: 'ok', words: 'Told back' },
}

export const partyName = (complaint: Pick<Complaint, 'readers'>, party: string) =>
  complaint.readers.find(one => one.party === party)?.party_name ?? 'A side'
