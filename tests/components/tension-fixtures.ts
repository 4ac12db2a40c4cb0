import { auditText } from '../../lib/engine/audit.ts';

/** A report whose claims take part in a tension, and in which a total is printed twice. */
export const districtReport = auditText(
  `In 2024 the district met or exceeded all 18 targets set by the city. It kept its parks open.
Industrial output was worth 612.5 billion dong, 102% of plan. It paved its roads.
Public investment came to 96.2 billion dong, or 97.4% of the plan set by the city.
The total cost of the new bridge was 1,947 billion dong. It has three lanes.
The total cost of the new bridge was 1,974 billion dong.`,
  'en',
);

/** An article in which nothing but a tension is found. */
export const congress = auditText('Dự đại hội có 45 đại biểu. Trong số đó có 28 nam và 20 nữ.', 'vi');
