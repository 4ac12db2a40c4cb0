import type { Corpus } from './corpus.ts';

export const en: Corpus = {
  language: 'en',
  claims: [
    [
      'The link grew from 25 gigabits to 20 terabits, an 800-fold increase.',
      ['multiple', '800', 800, 'consistent'],
    ],
    ['The plan was kept by 12 of 15 [26] schools (80%).', ['ratio', '80', 80, 'consistent']],
    // ratio
    ['The branch admitted 233/230 members (101%).', ['ratio', '101', 101.304348, 'rounded']],
    ['In the vote, 12 of 15 councillors (80%) backed the bypass.', ['ratio', '80', 80, 'consistent']],
    [
      'Some 44 out of 48 delegates (96.7%) approved the report.',
      ['ratio', '96.7', 91.666667, 'inconsistent'],
    ],
    ['Of those replies 99.2% (4,217/4,251) came in time.', ['ratio', '99.2', 99.200188, 'consistent']],
    ['The motion passed with 443 of 484 votes, or 91.5%.', ['ratio', '91.5', 91.528926, 'consistent']],
    ['Only 7 of the 13 schools, or 54%, have a nurse.', ['ratio', '54', 53.846154, 'rounded']],
    [
      'There are four million members out of the 66 million residents, which amounts to 16%.',
      ['ratio', '16', 6.060606, 'inconsistent'],
    ],
    // share and breakdown
    ['Of the 640 workers, 208 (32.5%) are women.', ['share', '32.5', 32.5, 'consistent']],
    ['Of the 640 workers, 208 (42.5%) are women.', ['share', '42.5', 32.5, 'inconsistent']],
    ['The council has 45 members, made up of 28 men and 17 women.', ['breakdown', '45', 45, 'consistent']],
    ['Some 51.9% voted to leave and 48.1% to stay.', ['breakdown', null, 100, 'consistent']],
    ['Sales doubled from 1,210 to 2,418 cars.', ['multiple', '2', 1.998347, 'consistent']],
    ['Sales tripled from 1,210 to 2,418 cars.', ['multiple', '3', 1.998347, 'inconsistent']],
    ['Costs rose 2.5 times to $10.30m from $4.12m.', ['multiple', '2.5', 2.5, 'consistent']],
    ['More than 80% of delegates (412 of 488) voted yes.', ['ratio', '80', 84.42623, 'consistent']],
    ['It closed 38 of its 214 stores, or 17.8%.', ['ratio', '17.8', 17.757009, 'consistent']],
    ['Emissions rose from 61.2 to 71.6 million tonnes, up 12%.', ['change', '12', 16.993464, 'inconsistent']],
    ['Exports were 1.62 bln vs 1.48 bln, a rise of 9.5 pct.', ['change', '9.5', 9.459459, 'consistent']],
    [
      'The fleet of 128 aircraft comprises 74 narrow-bodies, 38 wide-bodies and 16 freighters.',
      ['breakdown', '128', 128, 'consistent'],
    ],
    ['So far 131 of 193 member states, some 68%, have signed.', ['ratio', '68', 67.875648, 'consistent']],
    ['They visited 214 of the 260 farms, 82.3%.', ['ratio', '82.3', 82.307692, 'consistent']],
    ['The bloc has 120 of the 300 deputies, and 48% of voters back it.', ['quota', null, 40, 'derived']],
    // quota
    ['The district met 20 of 20 targets.', ['quota', null, 100, 'derived']],
    ['Treaty change needs 21 of the 28 states.', ['quota', null, 75, 'derived']],
    // attainment
    ['Collections came to £840,000, 84% of its £1m target.', ['attainment', '84', 84, 'consistent']],
    ['Collections came to £790,000, 84% of the £1.00m target.', ['attainment', '84', 79, 'inconsistent']],
    [
      'Revenue reached 1,947.272 billion dong, 184% of the estimate.',
      ['attainment', '184', 1058.3, 'derived'],
    ],
    // change
    ['Sales fell from 8,000 to 6,800 cars, down 15%.', ['change', '15', -15, 'consistent']],
    [
      'Truck sales rose 14.4 pct to 40,131 units from 35,081 a year ago.',
      ['change', '14.4', 14.395257, 'consistent'],
    ],
    ['Orders grew 30% from 2,640 to 3,721 last year.', ['change', '30', 40.94697, 'inconsistent']],
    ['The shares closed down 247p, or 18%, at 1115 pence.', ['change', '18', -18.135095, 'rounded']],
    ['The shares ended up 64 pence, or 6%, at 1130p on Monday.', ['change', '6', 6.003752, 'consistent']],
    ['Profit was $1.32bn, up 11.5% from a year earlier.', ['change', '11.5', 1.183857, 'derived']],
    [
      'Traffic rose 37% to 4.80 from 3.50 billion passenger miles.',
      ['change', '37', 37.142857, 'consistent'],
    ],
    [
      'Capacity rose 29.1% to 464.2 million from 359.5 million and 36.8% in the half to 1.33 billion from 970.9 million.',
      ['change', '29.1', 29.123783, 'consistent'],
      ['change', '36.8', 36.986301, 'consistent'],
    ],
    [
      'Profit was 1.59 billion yen, on sales of 804 billion, down 4.2%.',
      ['change', '4.2', 839.248434, 'derived'],
    ],
    ['Membership was up 200% from 120,000 to 240,000.', ['change', '200', 100, 'mislabelled']],
    ['The index fell 508 points (22.5%) to 1,738.', ['change', '22.5', -22.617988, 'truncated']],
    ['The tax take rose 12% from £40m to £36m.', ['change', '12', -10, 'contradicted']],
    // points
    ['Unemployment rose from 4% to 5%, up 1%.', ['points', '1', 1, 'mislabelled']],
    ['Unemployment rose from 4% to 5%, up 1 percentage point.', ['points', '1', 1, 'consistent']],
    ['Turnout fell from 61.2% to 58.9%, down 2.3 percentage points.', ['points', '2.3', -2.3, 'consistent']],
    // wholes and targets elsewhere, factors without a base, lists in order, phrases of their own
    ['Of the 640 workers polled, 32% want shorter hours.', ['share', '32', 205, 'undecidable']],
    ['Some 60% of the 250 people asked said no.', ['share', '60', 150, 'undecidable']],
    ['The registry received 1,500 files. It cleared 1,230 files, or 82%.', ['share', '82', 82, 'consistent']],
    ['Profit was $88m, 2.2 times the $40m of a year earlier.', ['multiple', '2.2', 2.2, 'consistent']],
    ['Subscribers doubled in a year to 13 million.', ['multiple', '2', 6.5, 'derived']],
    ['Exports rose 8.2 pct in 1986 to 112.3 mln dlrs.', ['change', '8.2', 103.789279, 'derived']],
    ['The shares sank 14.9% - or $1.84 - to close at $10.48.', ['change', '14.9', -14.935065, 'consistent']],
    [
      'Permits fell 5.0 pct to a seasonally adjusted annual rate of 1,005,000 units from 1,058,000.',
      ['change', '5.0', -5.009452, 'consistent'],
    ],
    ['The court cut the award by 40% to $1.2m.', ['change', '40', 2, 'derived']],
    [
      'He won 54 of his 71 matches on clay, a 76.1% success rate.',
      ['ratio', '76.1', 76.056338, 'consistent'],
    ],
    ['Staff completed 73/80 checks, 91.3% of those due.', ['ratio', '91.3', 91.25, 'consistent']],
    [
      'Sales of cars and vans were 120,000 and 43,000, up 5% and 8% respectively.',
      ['change', '5', 114285.714286, 'derived'],
      ['change', '8', 39814.814815, 'derived'],
    ],
    ['They won 172 medals: 57 gold, 66 silver and 49 bronze.', ['breakdown', '172', 172, 'consistent']],
    [
      'Of 100 shares in the index, 64 rose, 31 fell and 5 were unchanged.',
      ['breakdown', '100', 100, 'consistent'],
    ],
    [
      'Coal made up 41% of power, gas 28%, hydro 17% and the rest, 19%, was solar.',
      ['breakdown', null, 105, 'inconsistent'],
    ],
    [
      'Sales of $9.12 billion were 4% above the $8.77 billion budgeted.',
      ['attainment', '4', 3.990878, 'consistent'],
    ],
    [
      'The appeal stands at £118,500, or 62% of the £175,000 it needs.',
      ['share', '62', 67.714286, 'inconsistent'],
    ],
    ['The team of 52 includes 31 engineers and 27 scientists.', ['breakdown', '52', 58, 'inconsistent']],
    ['Snow cover shrank from 46% to 38%, or by 8 percentage points.', ['points', '8', -8, 'consistent']],
    // volume and value
    [
      'Pepper exports came to 1,850 tonnes worth $6.2m, up 20% in volume and 17.5% in value.',
      ['change', '20', 1541.666667, 'derived'],
      ['change', '17.5', 5.276596, 'derived'],
    ],
    [
      'Income from continuing operations was $493m, up 12% from a year earlier.',
      ['change', '12', 440.178571, 'derived'],
    ],
    // figures that were said before, or in passing
    ['12% of its 1,500 schools, or 180, closed.', ['share', '12', 12, 'consistent']],
    [
      'The council logged 45 fires and 12 deaths. Compared with 2019, fires fell by 5 (10%) and deaths rose by 4 (50%).',
      ['change', '10', -10, 'consistent'],
      ['change', '50', 50, 'consistent'],
    ],
    [
      'In 2020 the port handled 640 tonnes. In 2021 it handled 736 tonnes, up 15%.',
      ['change', '15', 15, 'consistent'],
    ],
    ['Fires fell 20% (36/45 fires).', ['change', '20', -20, 'consistent']],
    [
      'Orders of $1.4 billion were twice the level of the spring and slightly above the $1.3 billion of June.',
      ['multiple', '2', 0.7, 'derived'],
    ],
    // shapes of the language, units and words of change
    ['The toll rate rose 40 basis points, from 3.10% to 3.50%.', ['points', '0.40', 0.4, 'consistent']],
    ['The toll rate rose 60 basis points, from 3.10% to 3.50%.', ['points', '0.60', 0.4, 'inconsistent']],
    [
      'The ferry line is cutting 15% of its 12,400-strong staff, or 1,860 people.',
      ['share', '15', 15, 'consistent'],
    ],
    ['The port will shed 630 jobs, or 18% of its 3,500 workers.', ['share', '18', 18, 'consistent']],
    ['About 87.5% of the wells, 42 out of 48, ran dry.', ['ratio', '87.5', 87.5, 'consistent']],
    [
      'Takings were $36.4 million compared to $28.0 million in 2020, reflecting a 30% year-over-year improvement.',
      ['change', '30', 30, 'consistent'],
    ],
    [
      'The quarry had cash flow from operations of $52.5 million, an increase of $31.5 million or 150%.',
      ['change', '150', 150, 'consistent'],
    ],
    [
      'Timber sales were $1.8 billion more than the $7.2 billion of the year before, a 25 percent rise.',
      ['change', '25', 25, 'consistent'],
    ],
    [
      'The vacancy rate dropped 1.8 percentage points, down from 8.3 percent to 6.5 percent.',
      ['points', '1.8', -1.8, 'consistent'],
    ],
    [
      'The loss ratio improved 5.1 percentage points from 71.6% to 66.5%.',
      ['points', '5.1', -5.1, 'consistent'],
    ],
    ['The county counted 23 fires, up 6 or 35.3%.', ['change', '35.3', 35.294118, 'consistent']],
    ['Visits rose by 45%, from 12,400 in 2015-16 to 17,980 in 2016-17.', ['change', '45', 45, 'consistent']],
    ['Eighteen out of twenty-four trustees, or 75 per cent, signed it.', ['ratio', '75', 75, 'consistent']],
    ['Eighteen out of twenty-four trustees, or 85 per cent, signed it.', ['ratio', '85', 75, 'inconsistent']],
    ['The ward saw 1.6 times fewer cases (from 48 to 30).', ['multiple', '1.6', 1.6, 'consistent']],
    ['The cherry harvest leapt 35% in a month, from 160 to 216 tonnes.', ['change', '35', 35, 'consistent']],
    ['The choir has 408 singers, up from 400, a .5 percent increase.', ['change', '0.5', 2, 'inconsistent']],
    ['Income was $52.20 a guest, up $1.30 cents or 2.6%.', ['change', '2.6', 2.554028, 'consistent']],
    ['The dam made 12 GWh, up from 9,600 MWh, a rise of 25%.', ['change', '25', 25, 'consistent']],
    [
      'The trust raised $18 million, up 20% from the 2021 figure, which was $15 million.',
      ['change', '20', 20, 'consistent'],
      // a total and its parts, over figures of change and sentences; parts closed by their shares
    ],
    [
      'The council approved 1,284 permits, up 9% on last year. Of them, 911 were for homes and 373 for shops.',
      ['change', '9', 1177.981651, 'derived'],
      ['breakdown', '1284', 1284, 'consistent'],
    ],
    [
      'The budget of $86.5 million, up 4%, comprises $61.2 million for roads, $18.9 million for schools and $6.4 million for parks.',
      ['change', '4', 83.173077, 'derived'],
      ['breakdown', '86.5', 86.5, 'consistent'],
    ],
    ['The club has 143 members (58 women, 85 men).', ['breakdown', '143', 143, 'consistent']],
    [
      'The agency closed 24,618 cases, including 24,105 on time, or 97.9%, and 518 late, or 2.1%.',
      ['share', '97.9', 97.916159, 'consistent'],
      ['breakdown', '24618', 24623, 'inconsistent'],
      ['share', '2.1', 2.104151, 'consistent'],
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Retail made up 64.7% of sales, up 8.1%; catering accounted for 20.9%, up 4.4%; and other services accounted for 14.4%.',
      ['breakdown', null, 100, 'consistent'],
    ],
  ],
  silent: [
    [
      'a name of a feat, and no factor',
      'He had 10 assists for another triple-double, the 86th of a career of double-digit seasons.',
    ],
    ['the percentage of a cause', 'Net sales came to $6.7 billion, driven by a 2% rise in prices.'],
    [
      'the percentage of a cause, with other words',
      'The mill earned $4.1 million thanks to 12% lower costs.',
    ],
    ['two amounts in one phrase', 'The chain runs 420 cafes in 12 towns, up 8% from last year.'],
    ['a rate per distance', 'Consumption fell to 6 litres per 100 km, down 10%.'],
    [
      'a range of guidance',
      'We expect $2.60 to $2.70 a share, 13% to 17% above last year and 38% to 43% above 2019.',
    ],
    ['a range as a base', 'We raised our outlook by 6% from a range of $2.55 to $2.62 a share.'],
    ['a formula', 'How do I solve 3x + 2y = 7, 9x - 4y = 1?'],
    ['powers', 'Expand x^3 (x^2 - 1)^8 and take the coefficient of -19.'],
    ['a name', 'The FTSE 100 rose by 2.65 per cent.'],
    ['a short year', "First half '21 versus first half '19 volumes grew 19%."],
    ['a group by its size', 'Of new income 99 percent goes to the top 1 percent.'],
    ['a goal doubled', 'He scored after 12 minutes before doubling the lead with a shot 12 minutes later.'],
    [
      'two ratios',
      'Leverage slipped to 1.31 and 0.92 times, respectively, as compared to 1.34 and 0.95 times.',
    ],
    ['a multiple of sales', 'Orders were $310 million or 1.14 times sales with a backlog of $1.9 billion.'],
    ['a fraction beside its exact percentage', 'Almost 3/4 of voters (73%) want the bridge.'],
    ['figures that do not belong together', 'The bridge has 120 lights, and 48% of drivers like it.'],
    ['figures that do not belong together', 'Rates rose over the last five years, by 3%.'],
    ['figures that do not belong together', 'Some 94% of voters knew her and 5% knew him.'],
    ['figures that do not belong together', 'The 4.7/5 rating is up 5%.'],
    ['figures that do not belong together', 'It took four of five sets to win 60% of the points.'],
    ['figures that do not belong together', 'A 12/6 deadline, 40% later than planned.'],
    ['figures that do not belong together', 'She raised £84,000 at a gala, 70% by phone.'],
    ['figures that do not belong together', 'The team of 52 includes 31 engineers.'],
    ['figures that do not belong together', 'Coal made 41% of power, gas 28% and hydro 17%.'],
    [
      'a share of a whole that is not printed',
      'They hold 200,500 shares, or 5.0% of the total, down from 260,500 shares, or 6.4%.',
    ],
    ['a plan without an amount', 'Private business brought in 182.4% of the plan.'],
    ['growth on a comparable basis', 'Sales rose 3.3% on a comparable-store basis to $332.9m from $323.2m.'],
    ['a yield', 'The notes carry a coupon of 7.25% and yield 61 basis points over Treasuries.'],
    ['a score', 'They won 3-1 with 64% of the ball.'],
    ['a tennis score', 'Nadal won 6-7 (6/8) 6-2 7-6 (8/6).'],
    ['odds', 'The 3/1 favourite took 52% of the vote.'],
    ['a date', 'Since 9/11, 40% fewer people fly.'],
    ['a range', 'Prices may rise 10 to 15% from the 1.45 million of last year.'],
    ['another subject', 'Sales reached 804 billion yen, the number of shops fell 4.2%.'],
    ['round the clock', 'The line is open 24/7, and 98% of calls are answered.'],
    ['a rate of tax', 'A tariff of 25% on 106 goods.'],
    ['a pair behind a fall that is no pair of levels', 'The index fell 20% (a third of it in May).'],
    ['parts that need not be all', 'The team of 52 includes 11 engineers and 27 scientists.'],
    [
      'shares of different plans',
      'Home sales reached 19% of target, online 35.5% of target and exports 45.5% of target.',
    ],
  ],
};
