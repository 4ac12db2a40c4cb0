import type { Corpus } from './corpus.ts';

export const fr: Corpus = {
  language: 'fr',
  claims: [
    // ratio
    [
      'Au premier tour, 233 communes sur 640, soit 36,4 %, ont changé de maire.',
      ['ratio', '36.4', 36.40625, 'consistent'],
    ],
    ['La section a recruté 233/230 adhérents (101 %).', ['ratio', '101', 101.304348, 'rounded']],
    [
      'Le texte a été approuvé par 44 des 48 délégués (96,7 %).',
      ['ratio', '96.7', 91.666667, 'inconsistent'],
    ],
    [
      'Sur le terrain, 889 salles de classe sur un total de 946 sont rénovées, soit 94 %.',
      ['ratio', '94', 93.97463, 'consistent'],
    ],
    [
      'La motion a recueilli 443 voix sur 448 présents (91,53 %).',
      ['ratio', '91.53', 98.883929, 'other-base'],
    ],
    [
      'Dans la résidence, 31 logements sur 48, soit 64,5 %, sont raccordés.',
      ['ratio', '64.5', 64.583333, 'truncated'],
    ],
    ['Plus de 90 % des foyers (44 sur 50) ont accepté.', ['ratio', '90', 88, 'contradicted']],
    [
      'Environ 2 400 logements sur 3 400, soit 70,6 %, restent à isoler.',
      ['ratio', '70.6', 70.588235, 'consistent'],
    ],
    [
      "Le département a versé 938 millions d'euros sur 5,863 milliards d'euros, soit 16 %.",
      ['ratio', '16', 15.998636, 'consistent'],
    ],
    [
      "La région a consommé 938 millions d'euros sur 5 863 millions d'euros (17,8 %).",
      ['ratio', '17.8', 15.998636, 'inconsistent'],
    ],
    ['Cent douze des cent quarante écoles, soit 80 %, sont fermées.', ['ratio', '80', 80, 'consistent']],
    ['Deux cent huit salariés sur 640 (32,5 %) travaillent de nuit.', ['ratio', '32.5', 32.5, 'consistent']],
    [
      'Au total, 99,2 % des dossiers (4 217 sur 4 251) ont été traités.',
      ['ratio', '99.2', 99.200188, 'consistent'],
    ],
    // share
    [
      'Sur un total de 640 salariés, 208 sont des femmes, soit 32,5 %.',
      ['share', '32.5', 32.5, 'consistent'],
    ],
    [
      'Sur un total de 640 salariés, 208 sont des femmes, soit 42,5 %.',
      ['share', '42.5', 32.5, 'inconsistent'],
    ],
    [
      "Parmi les 640 candidats, 208 femmes (32,5 %) ont réussi l'épreuve.",
      ['share', '32.5', 32.5, 'consistent'],
    ],
    ["L'usine emploie 640 personnes, dont 208 femmes (32,5 %).", ['share', '32.5', 32.5, 'consistent']],
    [
      'Le port a traité 153 559 conteneurs, dont 130 208 conteneurs vides, soit une proportion de 84,8 %.',
      ['share', '84.8', 84.793467, 'consistent'],
    ],
    [
      'Un sondage auprès de 25 commerçants montre que 48 % veulent fermer.',
      ['share', '48', 12, 'consistent'],
    ],
    [
      'Un sondage auprès de 25 commerçants montre que 47 % veulent fermer.',
      ['share', '47', null, 'impossible'],
    ],
    [
      'Sur les 15 experts interrogés, 10 experts (67 %) se disent confiants.',
      ['share', '67', 66.666667, 'rounded'],
    ],
    ['Sur les 239 lycéens inscrits, 42 (17,5 %) sont boursiers.', ['share', '17.5', 17.573222, 'truncated']],
    // quota
    ['La ville a tenu 17 engagements sur 19.', ['quota', null, 89.473684, 'derived']],
    ["Il faut l'accord de 21 des 28 pays membres.", ['quota', null, 75, 'derived']],
    ['Le canton a atteint 20/20 objectifs.', ['quota', null, 100, 'derived']],
    ['Le parti détient 58 des 145 sièges.', ['quota', null, 40, 'derived']],
    // attainment
    [
      "La collecte a rapporté 840 000 euros, soit 84 % de l'objectif d'un million d'euros.",
      ['attainment', '84', 84, 'consistent'],
    ],
    [
      "La collecte a rapporté 790 000 euros, soit 84 % de l'objectif de 1,00 million d'euros.",
      ['attainment', '84', 79, 'inconsistent'],
    ],
    [
      "Les recettes ont atteint 1,947 milliard d'euros, soit 184 % du budget.",
      ['attainment', '184', 1.058152, 'derived'],
    ],
    [
      "La récolte s'élève à 15 600 tonnes et dépasse de 4 % l'objectif de 15 000 tonnes.",
      ['attainment', '4', 4, 'consistent'],
    ],
    [
      "La récolte a été de 14 100 tonnes, dépassant de 4 % l'objectif de 15 000 tonnes.",
      ['attainment', '4', -6, 'contradicted'],
    ],
    ["Les recettes s'élèvent à 462 M€, soit 105 % des prévisions.", ['attainment', '105', 440, 'derived']],
    [
      "Les ventes ont atteint 15 600 véhicules, dépassant de 4 % l'objectif annuel.",
      ['attainment', '4', 15000, 'derived'],
    ],
    [
      "La ville a dépensé 36,4 millions d'euros, soit 91 % des 40 millions d'euros prévus.",
      ['attainment', '91', 91, 'consistent'],
    ],
    [
      'La fondation a réuni 63 000 euros pour un objectif de 75 000 euros, soit 84 %.',
      ['attainment', '84', 84, 'consistent'],
    ],
    [
      'La fondation a réuni 63 000 euros pour un objectif de 75 000 euros, soit 89 %.',
      ['attainment', '89', 84, 'inconsistent'],
    ],
    // change
    [
      'Les ventes sont passées de 8 000 à 6 800 voitures, soit une baisse de 15 %.',
      ['change', '15', -15, 'consistent'],
    ],
    [
      "Le chiffre d'affaires s'établit à 3,2 milliards d'euros, en hausse de 5 % sur un an.",
      ['change', '5', 3.047619, 'derived'],
    ],
    [
      'Les commandes ont progressé de 30 %, passant de 2 640 à 3 721 unités.',
      ['change', '30', 40.94697, 'inconsistent'],
    ],
    ["Le nombre d'accidents est passé de 31 à 29 (-6,4 %).", ['change', '6.4', -6.451613, 'truncated']],
    [
      'Les ventes ont baissé de 15 %, passant de 8 000 à 9 200 voitures.',
      ['change', '15', 15, 'contradicted'],
    ],
    [
      'Le cheptel a augmenté de 200 %, passant de 1 210 à 2 420 têtes.',
      ['change', '200', 100, 'mislabelled'],
    ],
    [
      'La commune compte 5 025 logements, soit une baisse de 1 279 logements (20,3 %).',
      ['change', '20.3', -20.288706, 'consistent'],
    ],
    [
      "Le bénéfice net a reculé à 1,32 milliard d'euros contre 1,48 milliard un an plus tôt, soit une baisse de 10,8 %.",
      ['change', '10.8', -10.810811, 'consistent'],
    ],
    [
      "Le bénéfice net a reculé à 1,32 milliard d'euros contre 1,48 milliard un an plus tôt, soit une baisse de 18,8 %.",
      ['change', '18.8', -10.810811, 'inconsistent'],
    ],
    ["L'indice CAC 40 a perdu 0,87 %, à 7 432,50 points.", ['change', '0.87', 7497.730253, 'derived']],
    [
      "L'indice a cédé 65,23 points (-0,87 %) à 7 432,50 points.",
      ['change', '0.87', -0.869997, 'consistent'],
    ],
    [
      'Le loyer moyen du parc est passé de 640 euros à 691 euros, soit 8 % de plus.',
      ['change', '8', 7.96875, 'consistent'],
    ],
    [
      'Le club a gagné 541 adhérents (+112 %), à 1 024 adhérents.',
      ['change', '112', 112.008282, 'consistent'],
    ],
    [
      "Le musée a reçu 12 300 visiteurs, en hausse de 2,5 % par rapport aux 12 000 visiteurs de l'an dernier.",
      ['change', '2.5', 2.5, 'consistent'],
    ],
    [
      "La production a atteint 70 millions de barils, soit 4 % de moins que l'an dernier.",
      ['change', '4', 72.916667, 'derived'],
    ],
    [
      'Le trafic a augmenté de 37 %, à 4,80 milliards de passagers contre 3,50 milliards.',
      ['change', '37', 37.142857, 'consistent'],
    ],
    ['Le budget est passé de 1,2 Md€ à 1,5 Md€, en hausse de 25 %.', ['change', '25', 25, 'consistent']],
    [
      'La police a recensé 118 cas, soit une baisse de 12 cas (9,2 %).',
      ['change', '9.2', -9.230769, 'consistent'],
    ],
    // points
    [
      'Le taux de chômage est passé de 7,4 % à 7,1 %, soit une baisse de 0,3 point.',
      ['points', '0.3', -0.3, 'consistent'],
    ],
    ['Le taux de chômage a reculé de 0,3 point, à 7,1 %.', ['points', '0.3', 7.4, 'derived']],
    [
      'La participation est passée de 61,2 % à 58,9 %, en baisse de 2,3 points de pourcentage.',
      ['points', '2.3', -2.3, 'consistent'],
    ],
    [
      'La participation est passée de 61,2 % à 58,9 %, en baisse de 3,2 points.',
      ['points', '3.2', -2.3, 'inconsistent'],
    ],
    ['Le taux est passé de 4 % à 5 %, en hausse de 1 %.', ['points', '1', 1, 'mislabelled']],
    [
      'Le taux de réussite est passé de 4 % à 5 %, soit une hausse de 25 %.',
      ['points', '25', 25, 'consistent'],
    ],
    [
      'Le taux de marge est passé de 4,5 à 3,6 %, soit une baisse de 0,9 point.',
      ['points', '0.9', -0.9, 'consistent'],
    ],
    [
      "Le taux d'épargne a augmenté de 0,7 point, passant de 6,5 % à 6,0 %.",
      ['points', '0.7', -0.5, 'contradicted'],
    ],
    // multiple
    [
      "Le nombre d'abonnés a doublé, passant de 1 210 à 2 418 abonnés.",
      ['multiple', '2', 1.998347, 'consistent'],
    ],
    [
      "Le nombre d'abonnés a triplé, passant de 1 210 à 2 418 abonnés.",
      ['multiple', '3', 1.998347, 'inconsistent'],
    ],
    [
      "Les coûts ont été multipliés par 2,5, passant de 4,12 à 10,30 millions d'euros.",
      ['multiple', '2.5', 2.5, 'consistent'],
    ],
    [
      'Les loyers ont été multipliés par 2, passant de 400 euros à 800 euros.',
      ['multiple', '2', 2, 'consistent'],
    ],
    [
      'Les effectifs ont été divisés par 2, passant de 840 à 420 salariés.',
      ['multiple', '2', 2, 'consistent'],
    ],
    ['Le cours a quintuplé, passant de 12 dollars à 36 dollars.', ['multiple', '5', 3, 'inconsistent']],
    // breakdown
    [
      'Le conseil compte 45 membres, composé de 28 hommes et 17 femmes.',
      ['breakdown', '45', 45, 'consistent'],
    ],
    [
      'La flotte de 128 avions comprend 74 moyen-courriers, 38 long-courriers et 16 cargos.',
      ['breakdown', '128', 128, 'consistent'],
    ],
    [
      'Le comité compte 214 délégués, comprenant 131 hommes et 93 femmes.',
      ['breakdown', '214', 224, 'inconsistent'],
    ],
    ["L'accident a fait 23 victimes, dont 5 morts et 18 blessés.", ['breakdown', '23', 23, 'consistent']],
    [
      'Il y a 7 567 dossiers (dans les délais : 7 349, en retard : 218).',
      ['breakdown', '7567', 7567, 'consistent'],
    ],
    ['Le oui obtient 51,9 % et le non 48,1 %.', ['breakdown', null, 100, 'consistent']],
    [
      "L'électricité vient du nucléaire à 62,4 %, de l'hydraulique à 28,1 % et du vent à 9,5 %.",
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Les ventes ont atteint 1 850 tonnes pour 6,2 millions d’euros, en hausse de 20 % en tonnage et de 17,5 % en valeur.',
      ['change', '20', 1541.666667, 'derived'],
      ['change', '17.5', 5.276596, 'derived'],
    ],
    // figures that were said before, or in passing
    ['Environ 12 % des 1 500 écoles, soit 180, ont fermé.', ['share', '12', 12, 'consistent']],
    [
      'En 2020, le port a traité 640 tonnes. En 2021, il a traité 736 tonnes, en hausse de 15 %.',
      ['change', '15', 15, 'consistent'],
    ],
    ['Les incendies ont baissé de 20 % (36/45 incendies).', ['change', '20', -20, 'consistent']],
    // shapes of the language, units and words of change
    [
      'Les inscriptions ont progressé de 12 % en 2018 (1 680 inscrits contre 1 500 en 2017).',
      ['change', '12', 12, 'consistent'],
    ],
    ['Les pannes se sont envolées de 84 % (2 150 contre 1 250).', ['change', '84', 72, 'inconsistent']],
    [
      'En 2016, le port comptait 8 400 escales, contre 7 140 en 2017, soit une baisse de 15 %.',
      ['change', '15', -15, 'consistent'],
    ],
    [
      'Fin juin, la caisse comptait 2 436 000 cotisants (+36 000, +1,5 %).',
      ['change', '1.5', 1.5, 'consistent'],
    ],
    [
      "Le fonds reçoit 30 % du budget, soit 1,2 milliard d'euros sur 4 milliards.",
      ['ratio', '30', 30, 'consistent'],
    ],
    ['Les récoltes sont passées de 1 250 à 1 500 tonnes, soit +20 %.', ['change', '20', 20, 'consistent']],
    [
      'Le titre a lui progressé de 0,4 % (4,20 points) à 1 054,20 points.',
      ['change', '0.4', 0.4, 'consistent'],
    ],
    [
      "Les plaintes sont passées de 120 à 150, soit 25 % d'augmentation, contre une progression de 13 % des vols.",
      ['change', '25', 25, 'consistent'],
      // a total and its parts, over figures of change and sentences; parts closed by their shares
    ],
    [
      'La mairie a délivré 1 284 permis, en hausse de 9 %, dont 911 pour des logements et 373 pour des commerces.',
      ['change', '9', 1177.981651, 'derived'],
      ['breakdown', '1284', 1284, 'consistent'],
    ],
    [
      "Le budget de 86,5 millions d'euros, en hausse de 4 %, comprend 61,2 millions d'euros pour les routes, 18,9 millions d'euros pour les écoles et 6,4 millions d'euros pour les parcs.",
      ['change', '4', 83.173077, 'derived'],
      ['breakdown', '86.5', 86.5, 'consistent'],
    ],
    ['Le club compte 143 membres (58 femmes, 85 hommes).', ['breakdown', '143', 143, 'consistent']],
    [
      "L'agence a clos 24 618 dossiers, dont 24 105 dans les délais (97,9 %) et 518 en retard (2,1 %).",
      ['share', '97.9', 97.916159, 'consistent'],
      ['breakdown', '24618', 24623, 'inconsistent'],
      ['share', '2.1', 2.104151, 'consistent'],
      ['breakdown', null, 100, 'consistent'],
    ],
    // causes beside the growth of the amount itself
    [
      "Les recettes ont atteint 636 millions d'euros, en hausse de 6 % grâce aux nouveaux tarifs.",
      ['change', '6', 600, 'derived'],
    ],
    [
      "Malgré la pluie, la foire a rapporté 2,4 millions d'euros, en baisse de 4 %.",
      ['change', '4', 2.5, 'derived'],
    ],
    [
      "La cause est entendue : les ventes atteignent 26 millions d'euros, en hausse de 4 %.",
      ['change', '4', 25, 'derived'],
    ],
    // counts beside scores, and shares beside the end of an axis
    ['Le comité a tenu 4,5 engagements sur 6.', ['quota', null, 75, 'derived']],
    ['100 % : 63 % pour, 18 % contre, 19 % sans avis.', ['breakdown', '100', 100, 'consistent']],
    [
      'Le port a compté 600 navires, en hausse de 50 % (un an plus tôt : +24 %).',
      ['change', '50', 400, 'derived'],
    ],
  ],
  silent: [
    ['a score', 'Le four a reçu 4,5 sur 5 étoiles.'],
    ['the end of an axis', '100 %\n\nRéponses : 63 % pour, 18 % contre, 19 % sans avis.'],
    [
      'the percentage of a cause',
      "Les ventes ont atteint 640 millions d'euros grâce à une hausse de 3 % des prix.",
    ],
    [
      'the percentage of a cause',
      "Le déficit s'élève à 12 millions d'euros en raison d'une baisse de 4 % des recettes.",
    ],
    [
      'the percentage of a cause',
      "Le déficit s'élève à 12 millions d'euros à cause d'une baisse de 4 % des impôts.",
    ],
    [
      'the percentage of a cause',
      "Le déficit s'élève à 12 millions d'euros du fait d'une baisse de 4 % des impôts.",
    ],
    [
      'the percentage of a cause',
      "Le déficit s'élève à 12 millions d'euros sous l’effet d'une baisse de 4 % des impôts.",
    ],
    [
      'the percentage of a cause',
      "Le déficit s'élève à 12 millions d'euros suite à une baisse de 4 % des impôts.",
    ],
    [
      'the percentage of a cause',
      "Les ventes atteignent 12 millions d'euros soutenues par une hausse de 4 % des prix.",
    ],
    [
      'the percentage of a cause',
      "Les loyers atteignent 12 millions d'euros tirés par une hausse de 4 % des prix.",
    ],
    [
      'the percentage of a cause',
      "Les ventes atteignent 12 millions d'euros à la faveur d'une hausse de 4 % des prix.",
    ],
    [
      'the percentage of what did not hinder it',
      "La coopérative a vendu pour 2,4 millions d'euros malgré une baisse de 9 % des récoltes.",
    ],
    [
      'the percentage of what did not hinder it',
      "Les ventes s'élèvent à 12 millions d'euros en dépit d'une baisse de 4 % des prix.",
    ],
    ['the number of an index', 'À la mi-séance, le Nikkei 225 a cédé 2 %.'],
    ['a share of a whole that is not printed', 'Il détient 200 500 actions, soit 5,0 % du capital.'],
    ['a plan with a percentage and no amount', "Le secteur privé a réalisé 82,4 % de l'objectif."],
    [
      'growth on another basis',
      "Les ventes ont progressé de 3,3 % à magasins comparables, à 332,9 millions d'euros contre 323,2 millions.",
    ],
    ['growth per year', 'Le parc passera de 112,9 à 132,5 millions de lots, en hausse de 5,48 % par an.'],
    ['growth without an amount', 'La consommation des ménages a reculé de 0,3 % au deuxième trimestre.'],
    ['a rate of tax', 'Une taxe de 25 % frappe 106 produits.'],
    ['a rate of interest', 'La banque a relevé son taux directeur à 3,75 %.'],
    ['a yield', "L'obligation à dix ans rapporte 3,12 % par an."],
    ['a national holiday', 'Le 14 juillet, 98 % des magasins étaient fermés.'],
    ['an article of the constitution', "L'article 49-3 a été utilisé 23 fois."],
    ['an article of law', "L'article 12 du code fixe un plafond de 25 %."],
    ['a law by its number', "La loi n° 2019-100 prévoit une amende de 4 % du chiffre d'affaires."],
    ['a law of a day', 'La loi du 9 décembre 1905 compte 44 articles.'],
    ['a time', 'Rendez-vous à 15h30, 40 % des places sont déjà vendues.'],
    ['a time with a blank', 'La séance ouvre à 9 h 30 et 60 % des titres reculent.'],
    ['a house number', 'Au 8 bd Voltaire, 30 % des façades sont classées.'],
    ['a street', 'Le 12 rue Pasteur compte 20 % de studios.'],
    ['a score', 'Ils ont gagné la Coupe 3-1 avec 64 % de possession.'],
    ['a tennis score', "Elle s'impose 6-4, 7-5 et gagne 80 % de ses premières balles."],
    ['a mark', 'Il a obtenu 19/20 en maths et 14/20 en histoire.'],
    ['a mark and a percentage', "Noté 4,5/5, l'hôtel affiche 92 % de clients satisfaits."],
    ['round the clock', 'Le guichet répond 24/7 à 98 % des appels.'],
    ['a season', 'En 2023/24, le club a gagné 60 % de ses matchs.'],
    ['a day of a month', 'Le samedi 3/12, 20 % des trains seront supprimés.'],
    ['a date', 'Né le 17/8/1945, il a 40 % de parts.'],
    ['a range', 'Les prix pourraient augmenter de 10 à 15 %.'],
    ['a range with two signs', 'Le taux variera entre 10 % et 15 %.'],
    [
      'another subject',
      "Le chiffre d'affaires atteint 804 millions d'euros, le nombre de magasins recule de 4,2 %.",
    ],
    ['odds', 'Coté 3/1, le favori recueille 52 % des paris.'],
    ['a speed', 'Il roulait à 130 km/h au lieu de 110 km/h.'],
    ['a price per unit', 'Le gazole coûte 1,72 €/l, en hausse pour la troisième semaine.'],
    ['a telephone number', 'Appelez le 01 45 67 89 10, 30 % de rabais.'],
    ['a version', 'La version 3.11.2 corrige 40 % des défauts.'],
    ['a disease', 'Le Covid-19 a fait reculer le trafic de 60 %.'],
    ['a group of states', 'Les pays du G20 pèsent 85 % du PIB mondial.'],
    ['a motorway', "Sur l'A7, 30 % des voitures roulent trop vite."],
    ['years only', 'Entre 2015 et 2023, la part a gagné 12 points.'],
    ['a fraction in figures', 'Plus de 2/3 des élus ont voté pour.'],
    ['a recipe', 'Ajoutez 1/2 verre de lait écrémé à 0 %.'],
    ['a blood pressure', 'Sa tension était de 14/9, 20 % au-dessus de la norme.'],
    ['a share of a majority holder', "Le fonds porte sa participation à 34 % pour 1,2 milliard d'euros."],
    ['odds of rain', 'Il y a 80 % de risque de pluie et 12 degrés.'],
    ['an alcohol content', 'Une bière à 5 % servie en 33 centilitres.'],
    ['a discount', 'Soldes : 30 % de remise sur 500 articles.'],
    ['a part that need not be all', 'La région compte 640 communes, dont 208 rurales et 31 touristiques.'],
    ['a probability', "La probabilité d'une récession est de 35 % selon 62 économistes."],
    ['an opinion', 'Les Français sont 62 % à soutenir la réforme, 24 % à la rejeter.'],
    ['a quorum', 'Le quorum est fixé à 50 %.'],
    ['a loan', 'Un prêt de 200 000 euros à 3,9 % sur 20 ans.'],
    ['an amount and a rate', "La TVA de 20 % a rapporté 170 milliards d'euros."],
    ['a factor without levels', 'Le prix du cacao a triplé en deux ans.'],
    ['points without a level', "L'écart s'est creusé de 2 points en un an."],
    ['a day and another', 'Du 12 au 15 mai, 70 % des vols seront assurés.'],
    [
      'a growth per year on average',
      'En moyenne, les loyers ont augmenté de 3 % par an pour 4 700 locataires.',
    ],
    ["a people's word", 'Neuf Français sur dix ont un téléphone.'],
    [
      'parts that need not be all',
      "L'équipe de 52 personnes compte notamment 11 ingénieurs et 27 chercheurs.",
    ],
  ],
};
