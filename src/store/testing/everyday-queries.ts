/** What clients say, and the occupation that must stand among the first results. */
export interface EverydayQuery {
  /** How far down it may stand. */
  readonly top: number
  readonly words: string
  readonly code: string
}

/** Reads one query a line: a code, then the words. */
export function queriesWithin(top: number, list: string): EverydayQuery[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...words] = line.trim().split(' ')
      return { top, words: words.join(' '), code }
    })
}

/** Add a line here for every question that went wrong. */
export const everydayQueries: readonly EverydayQuery[] = [
  ...queriesWithin(
    1,
    `29-2072.00 medical coder
    29-2072.00 I used to code bills at a clinic
    29-2072.00 medcal recrods
    53-3032.00 truck driver
    53-3032.00 truck drivers
    53-3032.00 cdl driver
    53-3032.00 18 wheeler
    53-3051.00 school bus driver
    53-3054.00 uber driver
    53-7051.00 forklift driver
    53-2031.00 flight attendant
    29-1141.00 nurse
    29-1141.00 rn
    29-2061.00 lpn
    31-1131.00 cna
    31-9091.00 dental assistant
    31-9097.00 phlebotomist
    31-9097.00 draw blood
    29-2034.00 x-ray tech
    29-2034.00 xray
    29-2052.00 pharmacy tech
    49-3023.00 fix cars
    49-3023.00 auto mechanic
    49-3023.00 car mechanik
    49-3031.00 diesel mechanic
    49-9021.00 hvac
    49-9031.00 appliance repair
    39-5012.00 hair dresser
    39-5012.00 hairdresser
    39-5011.00 barber
    39-5092.00 nail tech
    47-2181.00 put shingles on roofs
    47-2111.00 electrisian
    47-2152.00 plummer
    47-2141.00 paint houses
    47-2031.00 carpenter
    47-2073.00 heavy equipment operator
    51-4121.00 welder
    51-2092.00 worked on an assembly line
    51-3021.00 butcher
    35-2014.00 line cook
    35-3031.00 waitress
    35-3011.00 bartender
    35-9021.00 dishwasher
    37-2011.00 janitor
    37-3011.00 mow lawns
    33-9032.00 security guard
    33-3012.00 prison guard
    33-2011.00 fireman
    33-3051.00 cop
    41-2011.00 cashiers
    41-9022.00 real estate agent
    43-4051.00 call center
    43-5052.00 mailman
    43-3031.00 bookkeeper
    43-9021.00 data entry
    25-3031.00 substitute teacher
    25-2012.00 teach kindergarten
    23-1011.00 lawyer
    15-1252.00 software developer
    15-1255.00 web designer
    45-2092.00 pick fruit
    21-2011.00 pastor
    53-7081.00 garbage man`,
  ),
  ...queriesWithin(
    3,
    `53-7065.00 I stocked shelves at night
    37-2012.00 housekeeper hotel
    31-1121.00 take care of old people
    31-1122.00 caregiver
    39-9011.00 babysit
    25-9043.00 works with autistic kids
    25-9042.00 teachers aide
    25-2031.00 math teacher high school
    21-1093.00 I want to help people in need
    49-2011.00 I fixed copiers and printers for a school district
    49-2011.00 computer repair
    15-1232.00 it help desk
    39-2021.00 dog walker
    31-9096.00 i want to work with animals
    47-2061.00 construction worker
    51-4041.00 cnc machinist
    29-2042.00 emt
    43-6014.00 secratary
    43-4171.00 receptionist
    29-1051.00 pharmasist
    53-3033.00 deliver packages
    49-9051.00 lineman`,
  ),
]
