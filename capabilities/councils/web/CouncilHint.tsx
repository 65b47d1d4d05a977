import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from 'foundation/web/ui'
import { councilQuery } from './council_queries'

/// Under the list of alliances, for those who look across all of them.
export default function CouncilHint() {
  const { data } = useQuery(councilQuery)
  if (!data?.table) return null
  return (
    <Card title="Across all alliances of your company">
      <p>
        {data.table.findings.roots} <Link to="/council">Open the conflict council</Link>
      </p>
    </Card>
  )
}
