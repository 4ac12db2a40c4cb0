import type { Silent, Tense } from './article.ts';

export const tenseEn: readonly Tense[] = [
  {
    title: 'one target of the city missed',
    text: `The district met or exceeded all 20 targets set by the city. Revenue reached 1.9 trillion dong.
Public investment came to 150.1 billion dong, or 98.9% of the plan set by the city.`,
    kind: 'targets-missed',
    quotes: [
      'met or exceeded all 20 targets set by the city',
      '150.1 billion dong, or 98.9% of the plan set by the city',
    ],
  },
  {
    title: 'verb behind, pair in figures',
    text: `All targets set by the provincial council were met. Exports were worth $4.9m, 97.5% of the target set by the provincial council.`,
    kind: 'targets-missed',
    quotes: [
      'All targets set by the provincial council were met',
      '$4.9m, 97.5% of the target set by the provincial council',
    ],
  },
  {
    title: 'a pair of figures',
    text: `The ward achieved 15/15 targets set by the district. School enrolment stood at 96.5% of the target set by the district.`,
    kind: 'targets-missed',
    quotes: ['achieved 15/15 targets set by the district', '96.5% of the target set by the district'],
  },
  {
    title: 'two digits swapped',
    text: `The total cost of the bridge was $1,947m. Work took four winters. It has three lanes.
The total cost of the bridge was $1,974m, up 5%.`,
    kind: 'two-values',
    quotes: ['total cost of the bridge was $1,947m', 'total cost of the bridge was $1,974m'],
  },
  {
    title: 'million for billion',
    text: `The library's total budget is £3.45m. It has two branches. The library's total budget is £3.45bn.`,
    kind: 'two-values',
    quotes: ["library's total budget is £3.45m", "library's total budget is £3.45bn"],
  },
  {
    title: 'one digit',
    text: `The number of registered voters was 48,215 people. It was a cold day. The number of registered voters was 48,275 people.`,
    kind: 'two-values',
    quotes: [
      'number of registered voters was 48,215 people',
      'number of registered voters was 48,275 people',
    ],
  },
  {
    title: 'men and women exceed the delegates',
    text: `The congress was attended by 45 delegates. Among them were 28 men and 20 women.`,
    kind: 'parts-exceed',
    quotes: ['45 delegates', '28 men and 20 women'],
  },
  {
    title: 'shares of men and women',
    text: `Of those who answered, 52% were men and 58% were women.`,
    kind: 'parts-exceed',
    quotes: ['52% were men', '58% were women'],
  },
  {
    title: 'a share and the rest',
    text: `Bank loans covered 62% of the cost, the remaining 48% came from the council.`,
    kind: 'parts-exceed',
    quotes: ['62%', 'the remaining 48%'],
  },
];

export const silentEn: readonly Silent[] = [
  {
    title: 'the target was met',
    text: 'The district met all 20 targets set by the city. Investment came to 150 million dollars, 101% of the plan set by the city.',
  },
  {
    title: 'another giver',
    text: 'The district met all 20 targets set by the council. Investment came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'no giver',
    text: 'The company met all its targets. Its plant made 150 units, 98% of plan.',
  },
  {
    title: 'a wish',
    text: 'The district will meet all 20 targets set by the city. Investment came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'an exception',
    text: 'The district met all targets set by the city except one. Investment came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'another year',
    text: 'In 2023 the district met all 20 targets set by the city. In 2024 investment came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'the year is not over',
    text: 'The district met all 20 targets set by the city. So far investment came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'another district',
    text: 'Kingsford met all 20 targets set by the city. In neighbouring Ashby investment came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'spending below its plan',
    text: 'The district met all 20 targets set by the city. Spending came to 150 million dollars, 98% of the plan set by the city.',
  },
  {
    title: 'rounding',
    text: 'The total cost of the bridge was $1.9bn. Work took four winters. The total cost of the bridge was $1.947bn.',
  },
  {
    title: 'one value in two scales',
    text: 'The total cost of the bridge was $1.947bn. Work took four winters. The total cost of the bridge was $1,947m.',
  },
  {
    title: 'two years',
    text: 'In 2022 the total output of the mine was 1,947 tonnes. In 2023 the total output of the mine was 1,974 tonnes.',
  },
  {
    title: 'the year before',
    text: 'The net operating profit was $1,947m. A year earlier the net operating profit was $1,974m.',
  },
  {
    title: 'two firms',
    text: 'Acme reported for the spring. The net operating profit was $1,947m. Brooks reported too. The net operating profit was $1,974m.',
  },
  {
    title: 'a price through the day',
    text: 'The price of a tonne of copper was $9,125. Trade was thin. The price of a tonne of copper was $9,152.',
  },
  {
    title: 'a running count',
    text: 'On Monday the number of evacuated homes was 1,248 homes. On Tuesday the number of evacuated homes was 1,284 homes.',
  },
  {
    title: 'planned and final',
    text: 'The planned cost of the bridge was $1,947m. The final cost of the bridge was $1,974m.',
  },
  {
    title: 'a level after a rise',
    text: 'The total value of the fund rose to $1,947m. Then the total value of the fund fell to $1,794m.',
  },
  {
    title: 'too short to tell a slip',
    text: 'The number of open libraries was 24 branches. It was a cold day. The number of open libraries was 42 branches.',
  },
  {
    title: 'somebody else says so',
    text: 'The total cost of the bridge was $1,947m. Work took four winters. The total cost of the bridge was $1,974m, the auditors wrote.',
  },
  {
    title: 'another basis',
    text: 'The total cost of the bridge was $1,947m. On a normalised basis, the total cost of the bridge was $1,974m.',
  },
  {
    title: 'was and is',
    text: 'The total cost of the bridge was $1,947m. Work goes on. The total cost of the bridge is $1,974m.',
  },
  {
    title: 'only in one place',
    text: 'The number of registered voters was 48,215 people. In the north, the number of registered voters was 48,275 people.',
  },
  {
    title: 'narrowed behind a comma',
    text: 'The total cost of the bridge was $1,947m. Work took four winters. The total cost of the bridge was $1,974m, interest on top.',
  },
  {
    title: 'a quotation',
    text: 'The total cost of the bridge was $1,947m. Work took four winters. “The total cost of the bridge was $1,974m.”',
  },
  {
    title: 'another group with parts of its own',
    text: 'The congress was attended by 45 delegates. The choir, including 28 men and 20 women, sang.',
  },
  {
    title: 'a group of the same noun, named anew',
    text: 'The first list has 18 people. The second list, including guests, has 26 people.',
  },
  {
    title: 'parts that may overlap',
    text: 'The congress was attended by 45 delegates. Among them were 28 men and 20 pensioners.',
  },
  {
    title: 'parts of something else',
    text: 'The congress was attended by 45 delegates. The choir has 28 men and 20 women.',
  },
  {
    title: 'rates within each group',
    text: 'The survey found that 52% of men and 58% of women smoke.',
  },
  {
    title: 'shares of two wholes',
    text: 'Of the voters 62% were men, while among the candidates 58% were women.',
  },
  {
    title: 'the rest of a fall',
    text: 'Orders fell 62%, the remaining 48% were cancelled.',
  },
];
