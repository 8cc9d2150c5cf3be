/** `few` in every run, `many` when `SOAK=1` asks for the full numbers. */
export const size = (few: number, many: number) => (process.env.SOAK ? many : few);
