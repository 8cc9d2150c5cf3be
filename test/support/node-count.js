/** A `node --test` reporter that says in JSON how many tests passed, failed and were skipped, and the names of those that failed. */
export default async function* countReporter(events) {
  const failing = [];
  for await (const { type, data } of events) {
    // A group fails by its tests, which are named already.
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') failing.push(data.name);
    // One summary per file, then one for all.
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = data.counts;
    yield JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo, failing });
  }
}
