import type { Absence, Area, Figure, Source } from './figure.ts'

/** Everything that the occupation page shows, in the order in which it shows it. */
export interface Profile {
  /** O*NET-SOC 2019 code, such as `29-2072.00`. */
  readonly code: string
  readonly title: string
  /** SOC 2018 code that the occupation folds into; wages and projections are measured for it. */
  readonly socCode: string
  readonly socTitle: string
  readonly family: Family
  readonly area: Area
  readonly nation: Area
  readonly summary: Summary
  readonly alsoKnownAs: TitleList
  readonly video: Video
  readonly outlook: Outlook
  readonly projections: Projections
  readonly wages: Wages
  readonly gettingStarted: GettingStarted
  readonly programs: ProgramList
  readonly typicalEducation: TypicalEducation
  readonly certifications: AskElsewhere
  readonly licenses: AskElsewhere
  readonly apprenticeship: Apprenticeship
  readonly activities: ActivityList
  readonly knowledge: RatedList
  readonly skills: RatedList
  readonly abilities: RatedList
  readonly workStyles: WorkStyleList
  readonly interests: InterestList
  readonly software: SoftwareList
  readonly jobZone: JobZone
  readonly related: RelatedList
  /** Every source that the page draws on, each once. */
  readonly sources: readonly Source[]
}

export interface Family {
  /** First two digits of the SOC code. */
  readonly code: string
  readonly title: string
}

/** Text of an imported release, in its own words. */
export interface Official {
  /** Release in words, such as "O*NET 30.3". */
  readonly release: string
  /** Id of an entry of `Profile.sources`. */
  readonly source: string
}
export interface OfficialDescription extends Official {
  readonly text: string
}
export interface OfficialTasks extends Official {
  readonly items: readonly string[]
}

/** Text of our own (`waymark`), and that of an imported release beside it. */
export interface Summary {
  readonly text: string | null
  /** `not-written`: no plain text of ours yet. */
  readonly absent?: 'not-written'
  readonly source: string
  /** Null, as in the starter, when no release was imported that describes this occupation. */
  readonly official?: OfficialDescription | null
}

export interface TitleList {
  readonly items: readonly string[]
  /** How many of `items` the page shows before "show all". */
  readonly shown: number
  readonly source: string
  readonly absent?: Absence
}

export interface Video {
  /** Address of the public video when the source lists one for this code. */
  readonly url: string | null
  readonly transcript: string | null
  readonly absent?: 'none-held'
  /** The office's own file for this code; plays offline. */
  readonly office?: OfficeVideo
  /** The office chose a folder of videos that cannot be found now. */
  readonly officeFolderMissing?: true
}

/** Addresses within the program, for the window alone. */
export interface OfficeVideo {
  readonly sources: readonly { readonly address: string; readonly type: string }[]
  readonly captions: string | null
}

export type OutlookStep = 'very-likely' | 'likely' | 'less-likely'

/** Thresholds of Waymark's own outlook rule, as they stand in the data. */
export interface OutlookRule {
  /** Growth over the decade, in percent, from which jobs are very likely. */
  readonly strongGrowthPercent: number
  /** Openings a year from which jobs are very likely when employment does not shrink by more than `largestDeclinePercent`. */
  readonly manyOpenings: number
  readonly largestDeclinePercent: number
  /** Growth over the decade, in percent, from which jobs are likely. */
  readonly someGrowthPercent: number
  /** Growth of all occupations together over the same decade, in percent. */
  readonly allOccupationsPercent: number
}

/** National outlook; `step` is null when there is no national projection. */
export interface Outlook {
  readonly step: OutlookStep | null
  readonly absent?: Absence
  readonly growth: Figure
  readonly openings: Figure
  readonly years: Years
  readonly rule: OutlookRule
}

export interface Years {
  readonly base: number
  readonly projected: number
  /** The file names no years; they were inferred by matching figures. */
  readonly inferred: boolean
}

export interface ProjectionColumn {
  readonly area: Area
  readonly years: Years
  readonly base: Figure
  readonly projected: Figure
  readonly percentChange: Figure
  readonly openings: Figure
}

/** Projected employment: the area, the nation in the same cycle, then the nation's newest cycle. */
export interface Projections {
  readonly columns: readonly ProjectionColumn[]
}

export interface Percentiles {
  readonly p10: Figure
  readonly p25: Figure
  readonly median: Figure
  readonly p75: Figure
  readonly p90: Figure
}
export const percentileKeys = ['p10', 'p25', 'median', 'p75', 'p90'] as const
export type PercentileKey = (typeof percentileKeys)[number]

export interface AreaWages {
  readonly area: Area
  readonly annual: Percentiles
  readonly hourly: Percentiles
  readonly employment: Figure
}

export interface Wages {
  /** The chosen area first, then the nation; one entry when the nation is chosen. */
  readonly areas: readonly AreaWages[]
  /** In which forms the nation's wages are published. */
  readonly form: 'both' | 'annual' | 'hourly'
}

export interface GettingStarted {
  readonly education: Figure<string>
  readonly experience: Figure<string>
  readonly training: Figure<string>
}

export interface ProgramList {
  /** Sorted by CIP code. */
  readonly items: readonly { readonly cip: string; readonly title: string }[]
  readonly shown: number
  readonly source: string
  readonly absent?: Absence
}

export const educationLevels = [
  'less_than_high_school',
  'high_school',
  'some_college',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const
export type EducationLevel = (typeof educationLevels)[number]

/** Share of workers aged 25 and older by education, lowest level first. */
export interface TypicalEducation {
  readonly levels: readonly { readonly level: EducationLevel; readonly share: Figure }[]
  readonly absent?: Absence
}

/** Nothing is held offline for this; the page says where to ask. */
interface AskElsewhere {
  readonly absent: 'none-held'
}

export interface Apprenticeship {
  /** False means: not in this list, not that no apprenticeship exists. */
  readonly listed: boolean
  readonly items: readonly {
    readonly rapidsCode: string
    readonly title: string
    /** Hours on the job, as listed; null where the list has none. */
    readonly termHours: string | null
  }[]
  readonly source: string
}

export interface ActivityList {
  readonly items: readonly string[]
  readonly source: string
  readonly absent?: 'not-written'
  /** Tasks or, without them, activities of an imported release, in its order. */
  readonly official?: OfficialTasks | null
}

export interface RatedItem {
  readonly element: string
  readonly name: string
  /** Waymark's own plain definition. */
  readonly definition: string
  readonly importance: Figure
  readonly level: Figure
}

/** All ratings of one kind, most important first; `shown` of them pass the rule. */
export interface RatedList {
  readonly items: readonly RatedItem[]
  readonly shown: number
  readonly rule: RatingRule
  readonly source: string
  readonly absent?: Absence
}

/** Which ratings the page shows before "show all". Importance in points of 100. */
export interface RatingRule {
  readonly importanceAtLeast: number
  readonly fillFrom: number
  readonly fewest: number
  readonly most: number
}

export interface WorkStyleList {
  readonly items: readonly {
    readonly element: string
    readonly name: string
    readonly definition: string
    readonly impact: Figure
    /** Distinctiveness rank, 1 first; null when not ranked. */
    readonly rank: number | null
  }[]
  readonly shown: number
  readonly source: string
  readonly absent?: Absence
}

export interface InterestList {
  readonly items: readonly {
    readonly element: string
    readonly name: string
    readonly definition: string
    readonly score: Figure
  }[]
  readonly shown: number
  readonly source: string
  readonly absent?: Absence
}

export interface SoftwareList {
  /** In demand first, then hot technology, then by name. */
  readonly items: readonly {
    readonly name: string
    readonly category: string
    readonly hot: boolean
    readonly inDemand: boolean
  }[]
  readonly shown: number
  readonly source: string
  readonly absent?: Absence
}

/** Zone 2 stands for zones 1 and 2, which the release merges. */
export interface JobZone {
  readonly zone: Figure
}

export interface RelatedOccupation {
  readonly code: string
  readonly title: string
  readonly tier: 'primary-short' | 'primary-long' | 'supplemental'
  /** Median yearly pay in the chosen area. */
  readonly medianPay: Figure
  /** That pay less this occupation's, in the same area, release and form. */
  readonly payDifference: Figure
  readonly education: Figure<string>
}

export interface RelatedList {
  readonly items: readonly RelatedOccupation[]
  readonly shown: number
  readonly source: string
  readonly absent?: Absence
}
