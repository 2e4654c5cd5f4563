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
    53-3032.00 truck driver in Ohio
    53-3032.00 I drive a truck and my back hurts, what else pays as well here in Ohio
    29-1141.00 nurse in Texas
    29-1141.00 nurse in new york
    29-2072.00 I used to code bills at a clinic, I live in Sacramento
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
  ...queriesWithin(
    3,
    `11-9051.00 restaurant owner
    11-9141.00 run an apartment complex
    11-9151.00 run a nonprofit
    13-1023.00 buyer for a company
    13-2023.00 appraise houses
    15-1251.00 programing
    19-3034.00 psychology
    21-1093.00 help homeless people
    21-1093.00 help poor families
    21-1093.00 helped refugees
    21-2011.00 run a church
    23-1011.00 atty
    25-2031.00 I was a teacher in my country
    27-2042.00 drums
    29-1122.00 occupational therapy
    29-2042.00 army medic
    31-1121.00 took care of my mother
    31-1122.00 help disabled people
    31-2021.00 pt assistant
    31-9095.00 worked at walgreens
    31-9096.00 work at the vets office
    33-2011.00 put out a fire
    33-2011.00 put out fires
    33-9032.00 guard at a mall
    33-9093.00 check bags at the airport
    35-1011.00 kitchen boss
    35-3023.00 mcdonalds
    35-3023.00 worked at wendys
    35-3031.00 worked at dennys
    37-2012.00 clean peoples homes
    37-3011.00 leaf blower
    37-3011.00 snow removal
    39-5011.00 barbar
    39-5011.00 cut mens hair
    39-9032.00 ymca
    41-2011.00 costco
    41-2011.00 dollar store
    41-2022.00 autozone
    41-2031.00 home depot
    41-2031.00 worked at target
    41-2031.00 worked at walmart
    43-3051.00 timesheets
    43-4051.00 costumer service
    43-4051.00 talk to customers on the phone
    43-5021.00 door dash
    43-6014.00 administrative assistant
    43-9022.00 keyboarding
    45-2041.00 sort fruit
    45-2092.00 tomatoes
    45-4011.00 forestry
    49-9044.00 millright
    51-2092.00 ford plant
    51-3011.00 bakery
    51-3022.00 worked at tyson
    51-7011.00 woodworking
    53-3032.00 motor transport in the marines
    53-3032.00 truck diver
    53-3033.00 amazon delivery
    53-3033.00 fedex
    53-3033.00 ups driver
    53-7062.00 worked in a distribution center
    53-7065.00 pick and pack`,
  ),
  // Of every family, and as people say it.
  ...queriesWithin(
    3,
    `11-1021.00 operations manager
    11-2022.00 manage sales people
    11-2022.00 sales manager
    11-9051.00 manage a restaurant
    13-1071.00 staffing agency
    13-1111.00 business consultant
    13-2072.00 mortgage loans
    15-1232.00 it support
    15-1232.00 tech support
    15-1252.00 make apps for phones
    15-2041.00 statistics
    17-2141.00 mechanical enginer
    17-3022.00 civil engineering tech
    19-2021.00 weather man
    19-2041.00 enviromental
    19-2042.00 study rocks
    21-1011.00 AA counselor
    21-1021.00 child protective services
    21-1021.00 social worker
    21-2011.00 minister
    23-1023.00 judge
    25-2022.00 middle school teacher
    25-3011.00 ged teacher
    25-3021.00 music lessons
    25-9031.00 write curriculum
    27-1013.00 I like to draw
    27-2022.00 football coach
    27-2042.00 sing
    27-3011.00 dj
    27-3043.05 poems
    27-3091.00 sign language
    29-1021.00 dentist
    29-1031.00 help people eat healthy
    29-1126.00 help people breath
    29-1131.00 vet
    29-1151.00 put people to sleep for surgery
    29-2034.00 take x rays
    29-2061.00 licensed practical nurse
    31-1121.00 take care of sick people
    31-1131.00 bathe patients
    31-1131.00 certified nursing assistant
    31-2011.00 OT assistant
    33-3012.00 corrections officer
    33-3051.00 state trooper
    33-9032.00 armed guard
    35-2014.00 prep cook
    35-3011.00 bar
    35-3011.00 bar tender
    35-3031.00 serve food
    35-3031.00 waiter
    35-9031.00 hostess
    37-2012.00 clean houses
    37-2012.00 hotel cleaning
    37-3013.00 tree trimmer
    39-2011.00 train dogs
    39-3031.00 movie theater
    39-3031.00 take tickets
    39-5012.00 beautician
    39-5012.00 cut hair
    39-5012.00 own a beauty salon
    39-7011.00 tour guide
    39-9011.00 take care of babies
    41-1011.00 assistant manager at a store
    41-1011.00 retail manager
    41-2011.00 worked at a gas station
    41-2031.00 sold cars
    41-9091.00 sold things door to door
    43-3011.00 collections
    43-4051.00 customer service rep
    43-4131.00 loan processor
    43-5031.00 emergency dispatcher
    43-6011.00 personal assistant
    43-6014.00 secretery
    43-9022.00 typing
    45-2092.00 greenhouse
    45-2093.00 feed cattle
    45-2093.00 take care of cows
    47-2031.00 carpentry
    47-2031.00 wood framing
    47-2061.00 day laborer
    47-2111.00 electrical work
    47-2181.00 roofer
    47-2221.00 ironworker
    47-4011.00 building inspector
    47-4051.00 fix potholes
    47-5023.00 drill wells
    49-2011.00 fix atm machines
    49-2022.00 cable guy
    49-2091.00 avionics
    49-3022.00 windshields
    49-3053.00 fix lawn mowers
    49-3091.00 fix bikes
    49-9071.00 handyman
    51-1011.00 production supervisor
    51-2022.00 assembler
    51-2092.00 factory worker
    51-3011.00 I baked bread and cakes
    51-3011.00 make donuts
    51-6011.00 dry cleaners
    51-6021.00 iron shirts
    51-8021.00 boiler operator
    51-8031.00 sewer plant
    51-9081.00 make false teeth
    51-9198.00 welder helper
    53-3031.00 pizza delivery
    53-3032.00 semi truck
    53-3033.00 van driver
    53-3054.00 lyft
    53-5011.00 deck hand
    53-6021.00 park cars
    53-6031.00 gas station
    53-7062.00 load trucks
    53-7062.00 warehouse worker
    53-7081.00 garbage truck
    55-3013.00 tank crew
    55-3018.00 navy seal`,
  ),
]
