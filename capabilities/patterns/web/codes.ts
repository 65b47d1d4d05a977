import { rootName, roots } from 'capabilities/escalations/web/roots'
import { themes } from 'capabilities/issues/web/themes'

/// What a root or a theme is called: RC01 is "Direction".
export const codeName = (code: string) => themes[code] ?? rootName(code)

export const isRoot = (code: string) => code in roots

/// "root" or "theme".
export const kindOf = (code: string) => (isRoot(code) ? 'root' : 'theme')

/// Whether a code repeats by the measure of an alert: three cases, and a quarter of all.
export const standsOut = (cases: number, share?: Share) =>
  cases >= 3 && !!share && share.part * 4 >= share.whole

/// A number of cases among others, as the server tells shares and rates.
export interface Share {
  part: number
  whole: number
}

export const valueOf = ({ part, whole }: Share) => part / whole
/// 1.58, with two digits behind the point.
export const twoDigits = (share: Share) => valueOf(share).toFixed(2)
