/// The stated themes of issues and escalations, by code: what people say that it is about.
export const themes: Record<string, string> = {
  TH01: 'Budget and cost',
  TH02: 'Scope or design',
  TH03: 'Staffing and capacity',
  TH04: 'Supply and quality',
  TH05: 'Regulation and compliance',
  TH06: 'Timeline and priority',
  TH07: 'Process and approval',
  TH08: 'Technology and interface',
  TH09: 'Publication and press',
  TH10: 'Sales and customer ownership',
  TH11: 'Price and terms',
  TH12: 'Data and access',
  TH13: 'Intellectual property',
  TH14: 'Contract meaning',
  TH15: 'Conduct and communication',
  TH16: 'Other',
}
