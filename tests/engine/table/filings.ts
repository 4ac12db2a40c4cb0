/**
 * Tables as companies print them, cells parted by bars: `=` is a place that the cell before covers too, an empty one holds nothing.
 * What each must give: the number of claims of each rule that come out, and the flags as `row › column: printed → recomputed`.
 */
export type FilingTable = readonly [
  what: string,
  rows: readonly string[],
  rules: string,
  flags: readonly string[],
];

export const FILINGS: readonly FilingTable[] = [
  [
    'signs in cells of their own, merged differently from row to row',
    [
      '| 2024 | = | = | Change | = | 2023 | = | =',
      'Valley | $ | 52,480 |  | 4 | % | $ | 50,462 | ',
      'Coast | 31,200 | = |  | (4) | % | 32,500 | = | ',
      'Hills | 18,837 | = |  | 9 | % | 17,282 | = | ',
      'Islands | 6,180 | = |  | 8 | % | 6,000 | = | ',
    ],
    'change 3',
    ['Islands › Change: 8 → 3'],
  ],
  [
    'brackets in cells of their own',
    [
      'Item | 2024 | = | = | 2023 | = | =',
      'Gains | = | 910 |  |  | 640 | ',
      'Losses | ( | 275 | ) | ( | 1,130 | )',
      'Fees | ( | 8 | ) | ( | 5 | )',
      'Total | = | 627 |  | ( | 495 | )',
    ],
    'total 2',
    [],
  ],
  [
    'the closing bracket alone in a cell, and one digit less than nothing',
    [
      ' | North | = | South | = | Total | =',
      'Opening balance | 4,310 |  | 1,205 |  | 5,515 | ',
      'Disposals | (6 | ) | (211 | ) | (217 | )',
      'Additions | 84 |  | 19 |  | 103 | ',
    ],
    'total 3',
    [],
  ],
  [
    'heads merged over sub-heads, percentages without their sign below the first row',
    [
      ' | Quarter | = | = | Half-year | = | =',
      ' | 2025 | 2024 | Change | 2025 | 2024 | Change',
      'Grain | 412 | 395 | 4% | 840 | 801 | 5%',
      'Coal | 186 | 214 | (13) | 377 | 425 | (11)',
      'Cars | 305 | 290 | 5 | 598 | 589 | 2',
      'Wood | 97 | 101 | (4) | 190 | 204 | (7)',
    ],
    'change 8',
    [],
  ],
  [
    'points among percentages',
    [
      ' | 2025 | 2024 | Change',
      'Tonnes (thousands) | 512 | 480 | 7%',
      'Speed (km/h) | 41.8 | 40.2 | 4',
      'Trains on time (%) | 88 | 81 | 7 pts',
      'Cost ratio (%) | 61.5 | 63.0 | (1.5) pts',
    ],
    'change 2, points 2',
    [],
  ],
  [
    'basis points in brackets',
    [
      ' | 2024 | 2023 | Change',
      'Gross margin | 47.1 % | 47.6 % | (50) bps',
      'Cost of sales | 22.4 % | 23.3 % | (90) bps',
      'Operating margin | 19.8 % | 18.6 % | 120 bps',
    ],
    'points 3',
    [],
  ],
  [
    'a second percentage on another basis',
    [
      ' | 2024 | Reported | Constant | 2023',
      'West | 5,450 | 9% | 9% | 5,000',
      'East | 2,310 | 5% | 5% | 2,200',
      'South | 940 | 18% | 18% | 797',
      'North | 203 | -3% | 0% | 209',
    ],
    'change 4',
    [],
  ],
  [
    'a difference in money and in per cent',
    [
      ' | 2025 | = | 2024 | = | Change | = | =',
      ' | = | = | = | = | $ | = | %',
      'Tickets | $ | 1,240 | $ | 1,000 | $ | 240 | 24%',
      'Food | $ | 455 | $ | 500 | $ | (45) | (9)%',
      'Parking | $ | 330 | $ | 300 | $ | 30 | 10%',
    ],
    'change 6',
    [],
  ],
  [
    'millions that are each rounded',
    [
      ' | Seeds | = | Tools | = | Feed | = | Total | =',
      'Opening | $ | 11 | $ | 602 | $ | 4,120 | $ | 4,733',
      'Bought |  | 4 |  | 37 |  | 623 |  | 663',
      'Sold |  | 2 |  | 13 |  | 75 |  | 90',
    ],
    'total 3',
    [],
  ],
  [
    'totals in the middle, and the parts of each above it',
    [
      ' | 2024 | 2023',
      'Goods | 8,120 | 7,905',
      'Services | 2,380 | 2,195',
      'Total sales | 10,500 | 10,100',
      ' | = | =',
      'Cost of goods | 5,010 | 4,880',
      'Cost of services | 1,190 | 1,120',
      'Total cost | 6,200 | 6,000',
      'Profit | 4,300 | 4,100',
    ],
    'total 4',
    [],
  ],
  [
    'a change in words that is one of two parts, and no change between them',
    [
      ' | 2024 | 2023 | 2022',
      'Change in fair value | 1,205 | (12) | 2,730',
      'Adjustment for sales | 190 | 61 | 144',
      'Total change | 1,395 | 49 | 2,874',
    ],
    'total 3',
    [],
  ],
  [
    'growth and what it is made of in small whole numbers',
    [
      ' | Sales growth | Currency | Mergers | Organic growth',
      'Soap | (3)% | 2% | 1% | -%',
      'Paper | (2)% | 3% | 1% | 2%',
      'Razors | (4)% | 2% | 1% | (1)%',
      'Pills | 2% | 1% | -% | 3%',
    ],
    '',
    [],
  ],
];
