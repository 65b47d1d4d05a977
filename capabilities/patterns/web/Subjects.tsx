import { Bars, HeatTable } from 'foundation/web/charts'
import { Card } from 'foundation/web/ui'
import { codeName, standsOut, twoDigits, valueOf, type Share } from './codes'
import { patternsAddress } from './looking'
import type { Seen } from './Patterns'
import { asHeading, counted, onCrossings } from './sentences'

/// What people say that it is about, beside what lies behind it, drawn to one scale; then one against the other.
export function Subjects(seen: Seen) {
  const { patterns, findings, cases } = seen.told
  const most = Math.max(...[...patterns.themes, ...patterns.roots].map(one => one.cases))
  const enough = patterns.with_root >= 5
  return (
    <>
      <div className="grid c2 level">
        <Card>
          <Bars
            says={asHeading(findings.themes)}
            source={`What they were said to be about: ${counted(cases, patterns.as_of)}`}
            nothing="Every case carries a theme from the day on which it is begun."
            of="Theme"
            counts="Disagreements"
            most={most}
            bars={patterns.themes.map(one => barOf(seen, one.theme, one))}
          />
        </Card>
        <Card>
          <Bars
            says={asHeading(findings.roots)}
            source={`What lay behind them: ${coded(seen)}`}
            nothing="Both alliance managers code the root of a case on its page; it counts once both say the same and the case is closed."
            of="Root"
            counts="Disagreements"
            most={most}
            bars={enough ? patterns.roots.map(one => barOf(seen, one.root, one)) : []}
          />
        </Card>
      </div>
      {enough && (
        <Card>
          <Crossings {...seen} />
        </Card>
      )}
    </>
  )
}

function coded({ told, looking }: Seen): string {
  const { with_root, records } = told.patterns
  const which = looking.roots ? 'roots not confirmed yet included' : 'roots confirmed by both companies'
  return `${with_root} of ${records} coded, ${which}`
}

function barOf({ slug, looking }: Seen, code: string, { cases, share }: { cases: number; share?: Share }) {
  return {
    label: codeName(code),
    value: cases,
    share: share && valueOf(share),
    stands_out: standsOut(cases, share),
    to: `${patternsAddress(slug, { ...looking, code })}#cases`,
  }
}

function Crossings({ told }: Seen) {
  const { patterns } = told
  const at = (row: number, column: number) =>
    patterns.crossings.find(
      one => one.theme === patterns.themes[row]?.theme && one.root === patterns.roots[column]?.root,
    )
  return (
    <HeatTable
      says={onCrossings(patterns)}
      source={`${patterns.with_root} coded disagreements. Lift, from three cases on: how many times as often as by chance; under three it is too few to say.`}
      nothing="It is drawn once cases are coded."
      down="Stated theme"
      across="Root"
      rows={patterns.themes.map(one => codeName(one.theme))}
      columns={patterns.roots.map(one => codeName(one.root))}
      cell={(row, column) => {
        const crossing = at(row, column)
        return {
          value: crossing?.cases ?? 0,
          note: crossing?.lift && `lift ${twoDigits(crossing.lift)}`,
        }
      }}
    />
  )
}
