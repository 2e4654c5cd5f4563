import type { Row } from '../tables.ts'

/** Major groups of SOC 2018 by their two digits. */
export const FAMILIES: readonly Row<'families'>[] = [
  { family: '11', title: 'Management' },
  { family: '13', title: 'Business and Financial Operations' },
  { family: '15', title: 'Computer and Mathematical' },
  { family: '17', title: 'Architecture and Engineering' },
  { family: '19', title: 'Life, Physical, and Social Science' },
  { family: '21', title: 'Community and Social Service' },
  { family: '23', title: 'Legal' },
  { family: '25', title: 'Educational Instruction and Library' },
  { family: '27', title: 'Arts, Design, Entertainment, Sports, and Media' },
  { family: '29', title: 'Healthcare Practitioners and Technical' },
  { family: '31', title: 'Healthcare Support' },
  { family: '33', title: 'Protective Service' },
  { family: '35', title: 'Food Preparation and Serving Related' },
  { family: '37', title: 'Building and Grounds Cleaning and Maintenance' },
  { family: '39', title: 'Personal Care and Service' },
  { family: '41', title: 'Sales and Related' },
  { family: '43', title: 'Office and Administrative Support' },
  { family: '45', title: 'Farming, Fishing, and Forestry' },
  { family: '47', title: 'Construction and Extraction' },
  { family: '49', title: 'Installation, Maintenance, and Repair' },
  { family: '51', title: 'Production' },
  { family: '53', title: 'Transportation and Material Moving' },
  { family: '55', title: 'Military Specific' },
].map(({ family, title }) => ({ family, title: `${title} Occupations` }))
