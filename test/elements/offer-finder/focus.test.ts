import { expect } from '@open-wc/testing';
import { all, feedOf, finder, one, until } from '../support.ts';

describe('the focus in a finder', () => {
  it('stays in the kept list when an offer is taken off it', async () => {
    const element = await finder({ feed: feedOf({ title: 'kept', offers: [{ id: 'a', name: 'Koffie' }] }), words: 'koffie' });
    (await one(element, '.keep')).click();
    (await one(element, '.toolbar .btn:not(.only-narrow)')).click();
    const remove = await one(element, '.kept .keep');
    remove.focus();
    remove.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'kept', 'focus on the heading of the list');
    expect(all(element, '.kept .card')).to.have.length(0);
  });

  it('goes to the themes when "Bekijk alle onderwerpen" has shown them', async () => {
    const element = await finder();
    const more = await one(element, '.more');
    more.focus();
    more.click();
    await until(() => element.shadowRoot?.activeElement?.id === 'themes', 'focus on the heading of the themes');
  });

  it('goes to the list that comes at the second try', async () => {
    const { fetch } = globalThis;
    const { error } = console;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    console.error = () => undefined;
    try {
      const feed = feedOf({ title: 'focus after a second try', offers: [{ id: 'a', name: 'Koffie' }] });
      const element = await finder({ feed, words: 'koffie' });
      const retry = await one(element, '.note .btn');
      globalThis.fetch = fetch;
      retry.focus();
      retry.click();
      await until(() => element.shadowRoot?.activeElement?.id === 'results', 'focus on the heading of the list');
    } finally {
      Object.assign(globalThis, { fetch });
      console.error = error;
    }
  });
});
