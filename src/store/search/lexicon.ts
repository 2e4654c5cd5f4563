import type { TextKind } from './index-parts.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words and weights of search. Everything that is tuned stands here, and nothing else does. */
export const lexicon = {
  /** Words of whole sentences that say nothing about the work. */
  stopWords: new Set(
    words(`
      a about after all also always am an and any are around as at be because been before being but
      by can cant could country did do does doing done dont each else enjoy ever every for from get gets getting
      go going good got guy guys had has have having he her here him his how hurts i id if im in into is it its ive job
      jobs just kind kinds know lady like liked likes live lives lot lots love loved made make makes making many me
      more most mostly much my need of off on one or our out over own pays really role she so some
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
    /** Jobs that stand for no count: those of the median occupation. */
    jobsWhenUncounted: 35_000,
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
      actor: 'acting actress',
      admin: 'administrative administrator',
      army: 'military infantry',
      asst: 'assistant',
      attorney: 'lawyer',
      atty: 'attorney lawyer',
      autism: 'autistic',
      autistic: 'autism',
      auto: 'automotive car vehicle',
      automobile: 'automotive car',
      autos: 'automotive car vehicle',
      babies: 'infant child',
      baby: 'infant child',
      babysit: 'childcare nanny babysitter',
      babysitter: 'childcare nanny',
      babysitting: 'childcare nanny babysitter',
      bakeries: 'baker bakers baking',
      bakery: 'baker bakers baking',
      bike: 'bicycle',
      bikes: 'bicycle',
      boat: 'ship vessel',
      boats: 'ship vessel',
      bookkeeper: 'bookkeeping',
      boss: 'supervisor manager',
      brewery: 'brewer brewing',
      bugs: 'pest insects',
      cafe: 'restaurant coffee',
      car: 'automotive automobile vehicle auto',
      cars: 'automotive automobile vehicle auto',
      cashier: 'cashiers',
      child: 'children kids',
      children: 'child kids',
      clean: 'cleaner cleaners janitor',
      cook: 'cooks chef',
      cop: 'police',
      cops: 'police',
      costumer: 'customer',
      costumers: 'customer',
      councilor: 'counselor',
      courthouse: 'court',
      cow: 'cattle dairy',
      cows: 'cattle dairy',
      dairy: 'cows milk',
      daycare: 'childcare',
      dentist: 'dental',
      disabled: 'disability disabilities',
      diner: 'restaurant',
      diver: 'driver',
      divers: 'driver',
      doctor: 'physician',
      doctors: 'physician',
      dr: 'doctor physician',
      elder: 'elderly older senior',
      elderly: 'aging aged senior old older',
      elders: 'elderly older senior',
      eyes: 'eye',
      fix: 'repair repairer mechanic',
      fixed: 'repair repairer mechanic',
      fixes: 'repair repairer mechanic',
      fixing: 'repair repairer mechanic',
      garbage: 'refuse trash',
      garden: 'gardener landscaping',
      gardening: 'gardener landscaping',
      govt: 'government',
      grandma: 'elderly older',
      grandparents: 'elderly older',
      grass: 'lawn landscaping',
      guard: 'security',
      guards: 'security',
      hair: 'hairdresser hairstylist',
      jail: 'correctional prison',
      kid: 'child children',
      kids: 'children child',
      keyboarding: 'typing typist keyer',
      laptop: 'computer',
      laptops: 'computer',
      lawn: 'grass landscaping',
      lawns: 'grass landscaping',
      lawyer: 'attorney',
      lorry: 'truck',
      maint: 'maintenance',
      marines: 'military infantry',
      mechanic: 'repairer technician',
      medic: 'paramedic medical',
      medicine: 'medication drugs',
      mfg: 'manufacturing',
      mgr: 'manager',
      movie: 'film',
      movies: 'film',
      mow: 'mowing landscaping groundskeeping',
      nanny: 'childcare',
      navy: 'military seaman sailor',
      old: 'elderly older senior',
      pc: 'computer',
      phone: 'telephone',
      phones: 'telephone phone',
      physician: 'doctor',
      pills: 'medication prescriptions',
      plane: 'aircraft airplane',
      planes: 'aircraft airplane',
      prison: 'correctional jail',
      programer: 'programmer programming',
      programing: 'programming programmer',
      programmer: 'developer programming',
      psych: 'psychiatric',
      pt: 'physical',
      puppy: 'dog animal',
      rep: 'representative',
      repair: 'fix repairer mechanic',
      salon: 'hairdresser hairstylist',
      sawmill: 'lumber',
      secretary: 'secretaries administrative',
      semi: 'truck',
      seniors: 'elderly older aging',
      sew: 'sewer sewing seamstress',
      ship: 'boat vessel',
      ships: 'boat vessel',
      sick: 'ill patient',
      soldier: 'military infantry',
      supermarket: 'grocery',
      supv: 'supervisor',
      teach: 'teacher teachers instructor',
      teaching: 'teacher teachers instructor',
      tech: 'technician',
      teeth: 'dental',
      tooth: 'dental',
      trash: 'refuse garbage',
      truck: 'trucks',
      trucker: 'truck',
      typing: 'typist typists keyer',
      vet: 'veterinarian veterinary',
      waiter: 'waitress server',
      waitress: 'waiter waiters server',
      wheeler: 'truck',
      winery: 'winemaker wine',
    }).map(([word, others]) => [word, words(others)]),
  ),
}
