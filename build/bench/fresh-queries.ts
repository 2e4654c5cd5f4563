import { queriesWithin } from '../../src/store/testing/everyday-queries.ts'
import type { EverydayQuery } from '../../src/store/testing/everyday-queries.ts'

/**
 * Questions that search was not tuned with: written down, with their answers, before it was asked.
 * Once a line here has led to a change of search it belongs to the everyday ones, and another takes
 * its place.
 */
export const freshQueries: readonly EverydayQuery[] = queriesWithin(
  3,
  `25-4022.00 librarian
  25-4031.00 library tech
  21-1021.00 foster care social worker
  13-2011.00 cpa
  43-3071.00 bank teller
  13-2072.00 mortgage loan officer
  43-3051.00 do payroll
  19-4092.00 crime lab tech
  29-2056.00 vet tech
  29-2043.00 paramedic
  31-2021.00 physical therapy assistant
  31-9011.00 massage
  29-2055.00 scrub tech
  29-1031.00 nutritionist
  39-9031.00 personal trainer
  33-9092.00 lifegard
  23-2011.00 paralegal
  27-3092.00 court stenographer
  27-4021.00 take pictures at weddings
  27-1024.00 graphic artist
  53-2011.00 fly planes for an airline
  53-3052.00 city bus driver
  41-3021.00 sell insurance
  51-6052.00 seamstress
  51-6093.00 reupholster furniture
  51-7011.00 cabinet maker
  51-3011.00 baker
  51-6011.00 worked in a laundromat
  47-2021.00 bricklayer
  47-2081.00 sheetrock hanger
  47-2041.00 lay carpet
  47-2051.00 pour concrete
  47-2121.00 glazier
  47-2231.00 solar panel installer
  47-4021.00 elevator mechanic
  37-2021.00 exterminator
  37-3013.00 arborist
  49-9094.00 lock smith
  49-9081.00 wind turbine tech
  53-7021.00 crane operator
  43-5071.00 shipping and receiving
  43-4081.00 hotel front desk
  35-9031.00 restaurant hostess
  35-2011.00 flip burgers
  53-7061.00 wash cars
  39-4031.00 undertaker
  27-3091.00 spanish interpreter
  33-3021.00 detective
  33-3031.00 game warden
  13-1071.00 recruiter`,
)
