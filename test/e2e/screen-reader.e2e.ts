/**
 * The main journey as a screen reader says it, by Guidepup's virtual screen reader, kept as a transcript to read. A change in what
 * is heard is a change that someone has to have read: `UPDATE=1 npm test -- --only=e2e` writes it anew.
 */
import { test } from 'node:test';
import { button, contactForm, fillIn, formIn, numberOf, ready, saysNo, saysYes, send } from './support/contact-page.ts';
import { finder, loaded, useChromium } from './support/finder-page.ts';
import { answer, compareOne, onSameDay, picker } from './support/picker-page.ts';
import { readerRoute, Transcript } from './support/read-aloud.ts';

const visit = useChromium();

test('the main journey sounds as it did when someone last listened', async (t) => {
  const { tab } = await visit(t, { body: finder(), routes: readerRoute, prepare: onSameDay });
  const transcript = new Transcript(tab, 'wijk-offer-finder');
  await loaded(tab);
  await transcript.listen('The start');
  await tab.locator('#question').pressSequentially('eenzaam');
  await transcript.listen('After typing “eenzaam”');
  await tab.locator('.offer-link').first().press('Enter');
  await transcript.listen('The first offer');
  await tab.locator('.back').press('Enter');
  await transcript.note('Back at the list');
  transcript.compare('main-journey.nl.txt');
});

test('choosing a supporter sounds as it did when someone last listened', async (t) => {
  const { tab } = await visit(t, { body: picker(), routes: readerRoute, prepare: onSameDay });
  const transcript = new Transcript(tab, 'wijk-supporter-picker');
  await loaded(tab);
  await transcript.listen('The questions');
  await answer(tab, 'Waar gaat het over?', 'Psychische klachten');
  await transcript.note('After the first answer');
  await answer(tab, 'Waar wilt u praten?', 'Bij mij thuis');
  await tab.getByRole('button', { name: /^Laat .* zien die passen$/ }).press('Enter');
  await transcript.listen('The people');
  await tab.locator('[data-list="all"] [data-supporter]').first().press('Enter');
  await transcript.listen('The first profile');
  await tab.getByRole('button', { name: /^Kies / }).press('Enter');
  await transcript.listen('Chosen');
  await tab.getByRole('button', { name: 'Kies iemand anders' }).press('Enter');
  await transcript.note('Back at the people');
  transcript.compare('choosing.nl.txt');
});

test('comparing supporters sounds as it did when someone last listened', async (t) => {
  const { tab } = await visit(t, { body: picker('questions="none"'), routes: readerRoute, prepare: onSameDay });
  const transcript = new Transcript(tab, 'wijk-supporter-picker');
  await loaded(tab);
  const people = tab.locator('[data-list="all"] [data-supporter]');
  // The first stand at once, the others when the browser has a moment.
  await people.nth(3).waitFor();
  const names = await people.allTextContents();
  const [first = '', second = '', third = '', fourth = ''] = names.map((name) => name.trim());
  await compareOne(tab, first).press('Space');
  await transcript.note('After the first tick');
  await compareOne(tab, second).press('Space');
  await compareOne(tab, third).press('Space');
  await transcript.note('After the third tick');
  await compareOne(tab, fourth).press('Space');
  await transcript.note('After the fourth tick, which is refused');
  await tab.getByRole('button', { name: 'Vergelijk deze 3' }).press('Enter');
  await transcript.listen('Side by side');
  await tab.getByRole('checkbox', { name: 'Laat alleen zien wat anders is' }).press('Space');
  await transcript.note('Only what is different');
  await tab.getByRole('button', { name: new RegExp(`^Haal weg ?: ${third}`) }).press('Enter');
  await transcript.note('After one was taken away');
  await tab.getByRole('button', { name: new RegExp(`^Haal weg ?: ${second}`) }).press('Enter');
  await transcript.note('After the one but last was taken away');
  transcript.compare('comparing.nl.txt');
});

test('sending a message sounds as it did when someone last listened', async (t) => {
  const wish = { body: contactForm('to="supporter:samira-bouali"'), routes: readerRoute, prepare: onSameDay };
  const { tab, server } = await visit(t, wish);
  const transcript = new Transcript(tab, 'wijk-contact-form');
  await ready(tab);
  await transcript.listen('The form');
  await send(tab);
  await transcript.listen('Sent with nothing in it');
  await formIn(tab).locator('#summary a').first().press('Enter');
  await transcript.note('After the first link of what has to change');
  transcript.compare('contact-errors.nl.txt');

  const arrival = new Transcript(tab, 'wijk-contact-form');
  await fillIn(tab, { message: 'a'.repeat(905) });
  await formIn(tab).locator('#message').press('End');
  await arrival.note('A long message');
  server.routes['/contact/requests'] = saysNo(429, 'too-many', { 'retry-after': '60' });
  await send(tab);
  await button(tab, 'Probeer nu').waitFor();
  await arrival.listen('Not sent yet');
  server.routes['/contact/requests'] = saysYes;
  await button(tab, 'Probeer nu').press('Enter');
  await numberOf(tab);
  await arrival.listen('Arrived');
  await button(tab, 'Schrijf nog een bericht').press('Enter');
  await arrival.note('To write another');
  server.routes['/contact/requests'] = saysNo(422, 'refused');
  await fillIn(tab);
  await send(tab);
  await formIn(tab).locator('#refusal').waitFor();
  await arrival.note('Refused');
  arrival.compare('contact-arrival.nl.txt');
});
