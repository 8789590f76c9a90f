// SAMPLE DATA, invented. The order inside each list is given by the type.

/** What one sample commune reports for 2024. */
export interface Commune {
  readonly code: string;
  /** Households, persons, villages. */
  readonly people: readonly [number, number, number];
  /** Inspection teams, shortcomings found, recommendations, carried out. */
  readonly inspected: readonly [number, number, number, number];
  /** Classes, participants. */
  readonly taught: readonly [number, number];
  /** Items due, disclosed, disclosed on time. */
  readonly disclosed: readonly [number, number, number];
  /** Postings on boards, websites, loudspeakers, through heads of villages. */
  readonly posted: readonly [number, number, number, number];
  /** Matters passed, not passed, votes of households, approving votes, decisions annulled. */
  readonly decided: readonly [number, number, number, number, number];
  /** Matters consulted on, opinions, accepted, explained. */
  readonly consulted: readonly [number, number, number, number];
  /** Periodic dialogues, unscheduled ones, attendances, opinions, answered. */
  readonly talked: readonly [number, number, number, number, number];
  /** Villages that met once, twice. */
  readonly met: readonly [number, number];
  /** Units that must hold a staff conference, that held one, opinions, answered. */
  readonly staff: readonly [number, number, number, number];
  /** Periodic reception sessions, unscheduled ones, by the head, turns, persons, matters. */
  readonly received: readonly [number, number, number, number, number, number];
  /** Cases carried over, complaints, denunciations, petitions, resolved (`null`: not reported). */
  readonly petitions: readonly [number, number, number, number, number | null];
  /** Dossiers carried over, received, online, resolved on time, late (`null`: not reported). */
  readonly dossiers: readonly [number, number, number, number | null, number | null];
  /** Supervisions of the people's inspection board, violations, recommended, examined. */
  readonly inspectionBoard: readonly [number, number, number, number];
  /** Projects, found correct, violating, undetermined. */
  readonly projects: readonly [number, number, number, number];
  /** Mediation cases received, settled, not settled; `null`: not reported. */
  readonly mediated: readonly [number, number, number] | null;
  /** Front supervisions, criticism conferences, opinions sent, answered, accepted. */
  readonly front: readonly [number, number, number, number, number];
  /** Conventions in force. */
  readonly conventions: number;
  /** Money of the people, of the State (đồng), works. */
  readonly money: readonly [number, number, number];
  /** Models registered, recognised. */
  readonly models: readonly [number, number];
  /** Points: democracy, reform, culture, dialogue, satisfaction. */
  readonly friendly: readonly [number, number, number, number, number];
}

const two: Omit<Commune, 'code'> = {
  people: [2200, 8800, 10],
  inspected: [2, 1, 2, 2],
  taught: [3, 210],
  disclosed: [40, 38, 36],
  posted: [38, 30, 24, 20],
  decided: [12, 1, 2460, 2140, 0],
  consulted: [5, 320, 260, 60],
  talked: [2, 1, 310, 64, 60],
  met: [2, 8],
  staff: [4, 4, 30, 28],
  received: [52, 4, 50, 118, 131, 96],
  petitions: [2, 6, 1, 11, 18],
  dossiers: [30, 4200, 3700, 4080, 40],
  inspectionBoard: [5, 1, 4, 4],
  projects: [6, 5, 0, 1],
  mediated: [22, 19, 3],
  front: [4, 2, 26, 24, 20],
  conventions: 10,
  money: [850_000_000, 2_400_000_000, 6],
  models: [7, 6],
  friendly: [18, 22, 18, 13, 17],
};

/** The eight sample communes. */
export const communes: readonly Commune[] = [
  {
    code: 'MAU-1',
    people: [2600, 10_400, 12],
    inspected: [3, 1, 3, 3],
    taught: [4, 320],
    disclosed: [40, 40, 40],
    posted: [40, 40, 30, 24],
    decided: [15, 0, 3600, 3310, 0],
    consulted: [6, 410, 360, 50],
    talked: [2, 2, 480, 90, 90],
    met: [0, 12],
    staff: [4, 4, 42, 42],
    received: [52, 6, 52, 140, 152, 120],
    petitions: [1, 4, 0, 12, 17],
    dossiers: [20, 5200, 5010, 5180, 5],
    inspectionBoard: [6, 1, 5, 5],
    projects: [8, 8, 0, 0],
    mediated: [25, 24, 1],
    front: [5, 2, 30, 30, 26],
    conventions: 12,
    money: [1_200_000_000, 3_100_000_000, 8],
    models: [9, 9],
    friendly: [20, 24, 19, 15, 19],
  },
  { code: 'MAU-2', ...two },
  { code: 'MAU-3', ...two },
  {
    code: 'MAU-4',
    people: [1850, 7200, 8],
    inspected: [2, 2, 3, 2],
    taught: [2, 140],
    disclosed: [40, 36, 33],
    posted: [36, 20, 20, 16],
    decided: [9, 1, 1690, 1390, 0],
    consulted: [4, 210, 160, 40],
    talked: [1, 1, 190, 45, 40],
    met: [3, 5],
    staff: [4, 4, 22, 19],
    received: [50, 2, 44, 92, 101, 80],
    petitions: [3, 7, 1, 9, 17],
    dossiers: [45, 3600, 2900, 3420, 120],
    inspectionBoard: [4, 1, 3, 2],
    projects: [5, 4, 0, 1],
    mediated: [20, 17, 2],
    front: [3, 1, 18, 15, 11],
    conventions: 8,
    money: [520_000_000, 1_900_000_000, 4],
    models: [5, 4],
    friendly: [16, 21, 17, 12, 16],
  },
  {
    code: 'MAU-5',
    people: [2050, 8100, 9],
    inspected: [1, 2, 2, 1],
    taught: [2, 120],
    disclosed: [40, 32, 27],
    posted: [32, 14, 18, 12],
    decided: [8, 2, 1880, 1420, 0],
    consulted: [3, 150, 90, 40],
    talked: [1, 0, 130, 38, 30],
    met: [6, 2],
    staff: [4, 3, 18, 13],
    received: [48, 1, 40, 85, 90, 77],
    petitions: [5, 9, 2, 10, 20],
    dossiers: [70, 3900, 2600, 3560, 260],
    inspectionBoard: [3, 2, 3, 2],
    projects: [5, 3, 1, 1],
    mediated: [28, 22, 5],
    front: [2, 1, 14, 10, 6],
    conventions: 8,
    money: [410_000_000, 1_700_000_000, 4],
    models: [4, 2],
    friendly: [14, 19, 15, 11, 14],
  },
  {
    code: 'MAU-6',
    people: [1600, 6300, 7],
    inspected: [1, 4, 4, 1],
    taught: [1, 45],
    disclosed: [40, 24, 15],
    posted: [24, 4, 10, 7],
    decided: [4, 2, 950, 610, 0],
    consulted: [2, 60, 20, 20],
    talked: [0, 1, 70, 25, 12],
    met: [5, 0],
    staff: [4, 2, 9, 4],
    received: [36, 0, 22, 61, 66, 58],
    petitions: [8, 12, 4, 8, 15],
    dossiers: [140, 3100, 1500, 2480, 510],
    inspectionBoard: [1, 3, 3, 1],
    projects: [4, 1, 2, 1],
    mediated: [26, 14, 9],
    front: [1, 0, 8, 3, 1],
    conventions: 5,
    money: [180_000_000, 1_200_000_000, 2],
    models: [3, 1],
    friendly: [11, 15, 12, 8, 10],
  },
  {
    code: 'MAU-7',
    people: [2900, 11_300, 11],
    inspected: [2, 3, 4, 3],
    taught: [3, 190],
    disclosed: [40, 38, 35],
    posted: [38, 38, 20, 18],
    decided: [10, 1, 2740, 2300, 1],
    consulted: [5, 280, 210, 60],
    talked: [2, 1, 290, 58, 52],
    met: [3, 8],
    staff: [5, 5, 34, 31],
    received: [52, 5, 49, 133, 142, 117],
    petitions: [4, 10, 2, 14, 27],
    dossiers: [60, 6100, 5600, 5890, 90],
    inspectionBoard: [5, 2, 5, 4],
    projects: [7, 5, 1, 1],
    mediated: [31, 27, 3],
    front: [4, 2, 24, 21, 17],
    conventions: 11,
    money: [990_000_000, 2_800_000_000, 7],
    models: [8, 6],
    friendly: [17, 22, 17, 12, 16],
  },
  {
    code: 'MAU-8',
    people: [1450, 5600, 6],
    inspected: [1, 1, 1, 1],
    taught: [2, 95],
    disclosed: [40, 35, 30],
    posted: [35, 12, 15, 12],
    decided: [7, 1, 1080, 880, 0],
    consulted: [3, 120, 85, 30],
    talked: [1, 1, 150, 35, 31],
    met: [2, 4],
    staff: [3, 3, 15, 13],
    received: [49, 1, 43, 70, 76, 61],
    petitions: [2, 5, 1, 7, null],
    dossiers: [25, 2500, 1900, null, null],
    inspectionBoard: [3, 0, 2, 2],
    projects: [3, 3, 0, 0],
    mediated: null,
    front: [2, 1, 12, 10, 8],
    conventions: 6,
    money: [300_000_000, 1_100_000_000, 3],
    models: [4, 3],
    friendly: [15, 20, 16, 11, 15],
  },
];
