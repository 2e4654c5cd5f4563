import type { TextKind } from './index-parts.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words and weights of search. Everything that is tuned stands here, and nothing else does. */
export const lexicon = {
  /** Words of whole sentences that say nothing about the work. */
  stopWords: new Set(
    words(`
      a about after all also always am an and any are around as at be because been before being but
      by can cant could did do does doing done dont each enjoy ever every for from get gets getting
      go going good got guy guys had has have having he her him his how i id if im in into is it its ive job
      jobs just kind kinds know lady like liked likes lot lots love loved made make makes making many me
      more most mostly much my need of off on one or our out over own really role she so some
      somebody someone something sort stuff than that the their them then there these they thing
      things this those to too try trying up us use used uses using very want wanted wants was we
      were what when where which while who whose will with without work worked working works would
      year years you your
    `),
  ),
  /** How much a text of each kind counts when it says all that was asked and no more. */
  kinds: {
    title: 1,
    'reported title': 0.895,
    'alternate title': 0.885,
    'retired code': 0.85,
    phrase: 0.86,
    summary: 0.62,
    activity: 0.56,
  } satisfies Record<TextKind, number>,
  /** Share of that weight that does not depend on how much else the text says. */
  regardless: {
    title: 0.55,
    'reported title': 0.45,
    'alternate title': 0.45,
    'retired code': 0.45,
    phrase: 0.6,
    summary: 0.9,
    activity: 0.8,
  } satisfies Record<TextKind, number>,
  /** How near a word of a text is to the word that was typed. */
  nearness: {
    same: 1,
    /** Same but for plural, -ing or -ed. */
    stem: 0.96,
    /** Same but for -er or -or too. */
    root: 0.8,
    /** A longer word whose beginning was typed; the typed share of it is added. */
    begun: 0.72,
    begunShare: 0.22,
    /** Another word for it. */
    synonym: 0.82,
    /** Two words that are written as one, or the reverse. */
    joined: 0.92,
    oneSlip: 0.84,
    twoSlips: 0.66,
  },
  spelling: {
    lettersForOneSlip: 4,
    lettersForTwoSlips: 8,
    lettersForSecondTry: 6,
    candidates: 6,
    /** Against the logarithm of how many texts hold a word. */
    slip: 2.4,
    firstLetterSlip: 1.6,
    /** A word in no more texts than this may itself be a slip of a common one. */
    rareTexts: 2,
    muchMoreCommon: 30,
  },
  /** Words run together are taken apart when each part is at least so long and in so many texts. */
  splitting: { shortestPart: 3, partTexts: 8 },
  /** Words of a sentence beyond these are not read. */
  mostWords: 24,
  ranking: {
    /** Power to which the matched share of what was asked is raised. */
    askedPower: 1.4,
    /** Weight of what all texts of the occupation say together, beside its best single text. */
    together: 0.5,
    /** Weight of how many jobs there are. */
    jobs: 0.24,
    /** Weight of how many texts say all that was asked. */
    repeated: 0.07,
    /** How much of a word a stop word counts in the length of a text. */
    stopWordLength: 0.15,
    /** With fewer results that match every word, those that match some follow. */
    fewWhole: 5,
    /** Share of what was asked, by weight, that an occupation must match among three words or more. */
    leastShare: 0.6,
    /** Bounds of the meaning of a word that is needed, and of a stop word that is still typed. */
    leastMeaning: 0.2,
    mostOptionalMeaning: 0.3,
    /** Meaning of a word that no text knows, as the logarithm of its rarity. */
    unknownMeaning: 4,
  },
  /** What clients say, and what titles call it. */
  synonyms: new Map<string, readonly string[]>(
    Object.entries({
      18: 'eighteen',
      army: 'military infantry',
      attorney: 'lawyer',
      autism: 'autistic',
      autistic: 'autism',
      auto: 'automotive car vehicle',
      autos: 'automotive car vehicle',
      automobile: 'automotive car',
      babies: 'infant child',
      baby: 'infant child',
      babysit: 'childcare nanny babysitter',
      babysitter: 'childcare nanny',
      babysitting: 'childcare nanny babysitter',
      bookkeeper: 'bookkeeping',
      car: 'automotive automobile vehicle auto',
      cars: 'automotive automobile vehicle auto',
      cashier: 'cashiers',
      child: 'children kids',
      children: 'child kids',
      clean: 'cleaner cleaners janitor',
      cook: 'cooks chef',
      cop: 'police',
      cops: 'police',
      dentist: 'dental',
      doctor: 'physician',
      doctors: 'physician',
      elderly: 'aging aged senior old',
      fix: 'repair repairer mechanic',
      fixed: 'repair repairer mechanic',
      fixes: 'repair repairer mechanic',
      fixing: 'repair repairer mechanic',
      hair: 'hairdresser hairstylist',
      kid: 'child children',
      kids: 'children child',
      lawyer: 'attorney',
      mechanic: 'repairer technician',
      mow: 'mowing landscaping groundskeeping',
      nanny: 'childcare',
      marines: 'military infantry',
      navy: 'military seaman sailor',
      old: 'elderly older senior',
      physician: 'doctor',
      plane: 'aircraft airplane',
      planes: 'aircraft airplane',
      programmer: 'developer programming',
      puppy: 'dog animal',
      repair: 'fix repairer mechanic',
      secretary: 'secretaries administrative',
      sick: 'ill patient',
      soldier: 'military infantry',
      teach: 'teacher teachers instructor',
      teaching: 'teacher teachers instructor',
      trash: 'refuse garbage',
      garbage: 'refuse trash',
      truck: 'trucks',
      trucker: 'truck',
      vet: 'veterinarian veterinary',
      wheeler: 'truck',
      waitress: 'waiter waiters server',
      waiter: 'waitress server',
    }).map(([word, others]) => [word, words(others)]),
  ),
}
