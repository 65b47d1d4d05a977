import { rootName } from 'capabilities/escalations/web/roots'
import { levelName } from 'capabilities/escalations/web/states'
import { themes } from 'capabilities/issues/web/themes'
import { Bars, Funnel, HeatTable } from 'foundation/web/charts'
import { Card } from 'foundation/web/ui'
import { type CouncilTable } from './council_queries'

interface AcrossFiguresProps {
  across: CouncilTable['across']
  findings: CouncilTable['findings']
}

/// The finding, the roots by quarter and over all alliances, and the themes.
export function AcrossFigures({ across, findings }: AcrossFiguresProps) {
  return (
    <Card title={findings.roots}>
      <p className="muted">{counted(across)}</p>
      <div className="stack wide">
        <HeatTable
          says={findings.quarters}
          source={`${across.cases} cases over all alliances, by the quarter in which they were raised`}
          nothing="Roots are shown once five cases have one."
          heading="h3"
          down="Root"
          across="Cases raised in the quarter from"
          rows={across.roots.map(one => rootName(one.root))}
          columns={across.quarters.map(one => quarterName(one.from))}
          cell={(row, column) => ({ value: across.roots[row]?.quarters[column] ?? 0 })}
        />
        <Bars
          says={inAlliances(across)}
          source="The root that both alliance managers confirmed, else the one that it was raised with"
          nothing="Roots are shown once five cases have one."
          heading="h3"
          of="Root"
          counts="Cases"
          bars={across.roots.map(one => ({
            label: `${rootName(one.root)} (${one.alliances === 1 ? '1 alliance' : `${one.alliances} alliances`})`,
            value: one.cases,
            share: one.cases / across.with_root,
          }))}
        />
        <Bars
          says={aboutWhat(across)}
          source="What people say that it is about, when they write it up"
          nothing="Nothing has been written up yet."
          heading="h3"
          of="Theme"
          counts="Cases"
          bars={across.themes.map(one => ({ label: themes[one.code] ?? one.code, value: one.cases }))}
        />
        <Funnel
          says={howFar(across)}
          source="The highest level that each case has reached by now"
          nothing="Nothing has been written up yet."
          heading="h3"
          levels={across.levels.map(one => ({ label: levelName(Number(one.code)), stopped: one.cases }))}
          stopping="got no further"
        />
      </div>
    </Card>
  )
}

/// A committee is level 2 and what stands above it.
export function howFar({ levels: all, cases }: Pick<CouncilTable['across'], 'levels' | 'cases'>): string {
  const committee = all.filter(one => Number(one.code) >= 2).reduce((sum, one) => sum + one.cases, 0)
  if (cases === 0) return 'Nothing has been written up yet.'
  if (committee === 0) return 'No case has gone to a committee.'
  return `${committee} of ${cases} went to a committee or higher; the others were worked out below.`
}

const counted = ({ alliances, cases, open, confirmed }: CouncilTable['across']) =>
  `${cases} ${cases === 1 ? 'case' : 'cases'} in ${alliances} ${alliances === 1 ? 'alliance' : 'alliances'}; ` +
  `${open} still open, ${confirmed} with a root that both alliance managers confirmed.`

function inAlliances({ roots, alliances }: CouncilTable['across']): string {
  const several = roots.filter(root => root.alliances > 1).length
  if (roots.length === 0) return 'Too few cases have a root yet.'
  if (alliances < 2) return 'All cases are of one alliance: nothing can come back in another yet.'
  if (several === 0) return 'No root comes back in more than one alliance.'
  return several === 1
    ? 'One root comes back in more than one alliance.'
    : `${several} roots come back in more than one alliance.`
}

function aboutWhat({ themes: all, cases }: CouncilTable['across']): string {
  const [first, second] = all
  if (!first) return 'Nothing has been written up yet.'
  if (first.cases === second?.cases) return 'No single theme stands out.'
  return `${themes[first.code] ?? first.code} is what people most often say that it is about: ${first.cases} of ${cases}.`
}

/// "Jul 2026", by the first month of the quarter.
export const quarterName = (from: string) => inMonths.format(new Date(`${from}T00:00:00Z`))
const inMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
