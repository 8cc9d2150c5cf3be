/** A `node --test` reporter that says in JSON how many tests passed, failed and were skipped. */
export default async function* countReporter(events) {
  for await (const { type, data } of events) {
    // One summary per file, then one for all.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = data.counts;
    yield JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo });
  }
}
