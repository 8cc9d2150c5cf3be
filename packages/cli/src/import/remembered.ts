/** Spreadsheets say the same words in thousands of rows: themes, days, opening hours. They are understood once. */
const most = 5_000;
const longest = 200;

/** A function of a short text with its answers remembered. What it gives is shared: nobody may change it. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const answers = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
