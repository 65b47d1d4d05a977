import { api } from 'foundation/web/api/client'
import type { Answer, Body } from 'foundation/web/api/shapes'

export type RoomAnswer = Answer<'/rooms/{room}', 'get'>
export type NewRoom = Body<'/alliances/{alliance}/rooms', 'post'>

export const makeRoom = (alliance: string, asked: NewRoom) =>
  api.post('/alliances/{alliance}/rooms', { alliance }, asked)
export const letIn = (room: string, person: string) =>
  api.put('/rooms/{room}/people/{person}', { room, person }, undefined)
export const letOut = (room: string, person: string) =>
  api.delete('/rooms/{room}/people/{person}', { room, person })
export const closeRoom = (room: string, reason: string) =>
  api.put('/rooms/{room}/closure', { room }, { reason })
