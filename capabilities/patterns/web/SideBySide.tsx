import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRoom } from 'foundation/web/room'
import { Act, Answered, Card, Day, dayInWords, Empty, PageHead, Table } from 'foundation/web/ui'
import { CaseName } from './CaseName'
import { codeName, isRoot, kindOf } from './codes'
import { patternsAddress } from './looking'
import { interestsOf, type InterestsAnswer } from './pattern_queries'
import { plural } from './sentences'
import { roots } from 'capabilities/escalations/web/roots'

import './patterns.css'

const route = getRouteApi('/inside/a/$slug/joint/patterns/side-by-side')

/// The interests in all cases of one root, a column for each company, so that what repeats is seen at a glance.
export default function SideBySide() {
  const { slug } = route.useParams()
  const looking = route.useSearch()
  const { code } = looking
  const query = useQuery({ ...interestsOf(slug, looking), enabled: !!code })
  return (
    <>
      <PageHead
        title={code ? `${codeName(code)}, side by side` : 'Side by side'}
        tab="Side by side"
        subtitle={code && about(code, query.data)}
        actions={<Act onClick={() => print()}>Print</Act>}
      />
      <div className="stack wide">
        <p className="no-print">
          <Link to={patternsAddress(slug)} search={{ ...looking, code: undefined }}>
            Back to the patterns
          </Link>
        </p>
        <Card>
          {code ? (
            <Answered query={query}>{shown => <Interests slug={slug} code={code} shown={shown} />}</Answered>
          ) : (
            <Empty title="No root chosen">Choose a root or a theme among the patterns.</Empty>
          )}
        </Card>
      </div>
    </>
  )
}

function about(code: string, shown?: InterestsAnswer): string {
  const meaning = isRoot(code) ? `${capital(roots[code]!.meaning)}. ` : ''
  if (!shown?.cases.length) return meaning
  const days = shown.cases.map(one => one.raised).toSorted()
  return `${meaning}${plural(days.length, 'case', 'cases')}, raised ${dayInWords(days[0]!)} to ${dayInWords(days.at(-1)!)}. Each company in its own words.`
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function Interests({ slug, code, shown }: { slug: string; code: string; shown: InterestsAnswer }) {
  const { ours, others } = useRoom()
  if (shown.cases.length === 0)
    return (
      <Empty title={`No case carries this ${kindOf(code)}`}>
        A case stands here once it is coded, with what each company wrote about its interests.
      </Empty>
    )
  const interests = (id: string, party: string) =>
    shown.interests.find(one => one.id === id && one.party === party)?.interests
  return (
    <div className="side-by-side">
      <Table
        caption={`Interests in the cases of ${codeName(code)}`}
        rows={shown.cases}
        rowKey={one => one.id}
        columns={[
          {
            title: 'Case',
            width: '26%',
            cell: one => (
              <>
                <CaseName slug={slug} one={one} />
                <br />
                <span className="small muted">
                  <Day on={one.raised} />. {codeName(one.theme)}. {one.functions.join(', ')}
                </span>
              </>
            ),
          },
          ...[ours, ...others].map((party, at) => ({
            title: party,
            cell: (one: (typeof shown.cases)[number]) => (
              <p className={at === 0 ? 'interest ours said' : 'interest theirs said'}>
                {interests(one.id, party) ?? <span className="muted">Not published yet</span>}
              </p>
            ),
          })),
        ]}
      />
    </div>
  )
}
