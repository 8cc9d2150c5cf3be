/** How often a random test runs: `SOAK=1` multiplies it by fifty. */
export const runs = (few: number) => few * (process.env.SOAK ? 50 : 1);
