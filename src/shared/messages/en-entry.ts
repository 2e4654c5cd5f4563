/**
 * The agency's words for what people need to get started, as people say them. Keys are the category
 * words of BLS Employment Projections, Table 5.4.
 */
export const entry = {
  education: {
    'No formal educational credential': 'No diploma or degree needed',
    'High school diploma or equivalent': 'High school diploma or equivalent (GED)',
    'Some college, no degree': 'Some college, no degree',
    'Postsecondary nondegree award': 'Certificate after high school',
    "Associate's degree": "Associate's degree (about two years of college)",
    "Bachelor's degree": "Bachelor's degree (about four years of college)",
    "Master's degree": "Master's degree",
    'Doctoral or professional degree': 'Doctoral or professional degree',
  },
  /** For a fact at a glance or a table cell. */
  educationShort: {
    'No formal educational credential': 'No diploma needed',
    'High school diploma or equivalent': 'High school diploma',
    'Some college, no degree': 'Some college',
    'Postsecondary nondegree award': 'Certificate after high school',
    "Associate's degree": "Associate's degree",
    "Bachelor's degree": "Bachelor's degree",
    "Master's degree": "Master's degree",
    'Doctoral or professional degree': 'Doctoral or professional degree',
  },
  experience: {
    None: 'No work experience',
    'Less than 5 years': 'Less than 5 years of work in a related job',
    '5 years or more': '5 years or more of work in a related job',
  },
  training: {
    None: 'No on-the-job training',
    'Short-term on-the-job training': 'Up to 1 month of training on the job',
    'Moderate-term on-the-job training': '1 month to 1 year of training on the job',
    'Long-term on-the-job training': 'More than 1 year of training on the job',
    Apprenticeship: 'An apprenticeship',
    'Internship/residency': 'An internship or residency',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>
