export { AlsoHere } from './AlsoHere'
export { SharedDesk } from './SharedDesk'
export { itself, usePen, type PenHere } from './usePen'
export { ReadAlong, WhoWrites } from './WhoWrites'
