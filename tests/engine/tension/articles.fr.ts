import type { Silent, Tense } from './article.ts';

export const tenseFr: readonly Tense[] = [
  {
    title: 'un objectif de la région manqué',
    text: `Le département a atteint tous les objectifs fixés par la région. Les routes sont ouvertes.
Les investissements sont de 96,2 millions d'euros, soit 97,4 % de l'objectif fixé par la région.`,
    kind: 'targets-missed',
    quotes: [
      'atteint tous les objectifs fixés par la région',
      "96,2 millions d'euros, soit 97,4 % de l'objectif fixé par la région",
    ],
  },
  {
    title: 'deux chiffres intervertis',
    text: `Le coût total du pont est de 1 947 millions d'euros. Le pont est long. Le coût total du pont est de 1 974 millions d'euros.`,
    kind: 'two-values',
    quotes: [
      "coût total du pont est de 1 947 millions d'euros",
      "coût total du pont est de 1 974 millions d'euros",
    ],
  },
  {
    title: 'hommes et femmes',
    text: `Le congrès réunit 45 délégués. Parmi eux, 28 hommes et 20 femmes.`,
    kind: 'parts-exceed',
    quotes: ['45 délégués', '28 hommes et 20 femmes'],
  },
];

export const silentFr: readonly Silent[] = [
  {
    title: 'un autre donneur',
    text: "Le département a atteint tous les objectifs fixés par la région. Les investissements sont de 96,2 millions d'euros, soit 97,4 % de l'objectif fixé par la ville.",
  },
  {
    title: 'un souhait',
    text: "Le département devra atteindre tous les objectifs fixés par la région. Les investissements sont de 96,2 millions d'euros, soit 97,4 % de l'objectif fixé par la région.",
  },
  {
    title: 'deux années',
    text: "En 2023, le coût total du pont est de 1 947 millions d'euros. En 2024, le coût total du pont est de 1 974 millions d'euros.",
  },
  {
    title: 'un autre le dit',
    text: "Le coût total du pont est de 1 947 millions d'euros. Le pont est long. Selon la mairie, le coût total du pont est de 1 974 millions d'euros.",
  },
  {
    title: 'un autre groupe',
    text: 'Le congrès réunit 45 délégués. La chorale, dont 28 hommes et 20 femmes, chante.',
  },
  {
    title: 'le compte est bon',
    text: 'Le congrès réunit 45 délégués. Parmi eux, 28 hommes et 17 femmes.',
  },
];
