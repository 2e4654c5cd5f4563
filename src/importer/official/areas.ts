import type { Row } from '../tables.ts'

/** FIPS number and name of each area by postal code; the nation is 0, as in Projections Central. */
const LIST = `US 0 United States
AK 02 Alaska
AL 01 Alabama
AR 05 Arkansas
AZ 04 Arizona
CA 06 California
CO 08 Colorado
CT 09 Connecticut
DC 11 District of Columbia
DE 10 Delaware
FL 12 Florida
GA 13 Georgia
GU 66 Guam
HI 15 Hawaii
IA 19 Iowa
ID 16 Idaho
IL 17 Illinois
IN 18 Indiana
KS 20 Kansas
KY 21 Kentucky
LA 22 Louisiana
MA 25 Massachusetts
MD 24 Maryland
ME 23 Maine
MI 26 Michigan
MN 27 Minnesota
MO 29 Missouri
MS 28 Mississippi
MT 30 Montana
NC 37 North Carolina
ND 38 North Dakota
NE 31 Nebraska
NH 33 New Hampshire
NJ 34 New Jersey
NM 35 New Mexico
NV 32 Nevada
NY 36 New York
OH 39 Ohio
OK 40 Oklahoma
OR 41 Oregon
PA 42 Pennsylvania
PR 72 Puerto Rico
RI 44 Rhode Island
SC 45 South Carolina
SD 46 South Dakota
TN 47 Tennessee
TX 48 Texas
UT 49 Utah
VA 51 Virginia
VI 78 Virgin Islands
VT 50 Vermont
WA 53 Washington
WI 55 Wisconsin
WV 54 West Virginia
WY 56 Wyoming`

const TERRITORIES = new Set(['GU', 'PR', 'VI'])

/** The areas that Waymark knows: 55 rows. */
export const AREAS: readonly Row<'areas'>[] = LIST.split('\n').map((line) => {
  const [area = '', fips = '', ...name] = line.split(' ')
  const kind = area === 'US' ? 'nation' : TERRITORIES.has(area) ? 'territory' : 'state'
  return { area, fips, name: name.join(' '), kind }
})

const BY_FIPS = new Map(AREAS.map(({ area, fips }) => [Number(fips), area]))
const BY_NAME = new Map(AREAS.map(({ area, name }) => [name.toLowerCase(), area]))

/** Postal code for a FIPS number with or without its leading zero; undefined when it has none. */
export function areaOfFips(fips: string): string | undefined {
  return /^\d{1,2}$/.test(fips) ? BY_FIPS.get(Number(fips)) : undefined
}

/** Postal code for the name of an area; undefined when it has none. */
export function areaOfName(name: string): string | undefined {
  return BY_NAME.get(name.trim().toLowerCase())
}
