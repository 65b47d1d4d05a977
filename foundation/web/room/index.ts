import { lazy } from 'react'

export { useRoom } from './here'
export { listed, mayWrite, peopleHaveAccess, roomKinds, type RoomHere, type RoomKind } from './kinds'
export { allianceQuery, allianceRoomsQuery, alliancesQuery, roomQuery } from './queries'
export { MiniRibbon } from './Ribbon'
export { RoomTag } from './RoomTag'
/// Loaded when somebody is about to share something.
export const Publish = lazy(() => import('./Publish'))
