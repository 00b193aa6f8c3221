/** The list of the graph in which the nodes of each kind are found. */
export const LISTS: Readonly<Record<string, string>> = {
  Report: 'reports',
  Edition: 'editions',
  Period: 'periods',
  Standard: 'standards',
  Audience: 'audiences',
  Auditor: 'auditors',
  ReportFamily: 'families',
  ServiceOrganization: 'organizations',
  StandardSetter: 'organizations',
  TrustServicesCategory: 'categories',
  Criterion: 'criteria',
  AccessChannel: 'channels',
  Source: 'sources',
  Conflict: 'conflicts',
};
