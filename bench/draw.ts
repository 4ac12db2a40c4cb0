/** A linear congruential generator (Numerical Recipes): a whole number below the bound, the same ones every time. */
export function createDraw(): (bound: number) => number {
  let state = 20_260_131;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
