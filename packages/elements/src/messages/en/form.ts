/** What the contact form says, in English. */
import type { FormMessages } from '../nl/form.ts';
import { plural } from '../speech.ts';
import { listOr, number } from './speech.ts';

const workingDays = (days: number): string => `${number(days)} working ${plural(days, 'day', 'days')}`;
const characters = (count: number): string => `${number(count)} ${plural(count, 'character', 'characters')}`;

export const form: FormMessages = {
  // To whom it goes
  messageTo: 'Your message goes to',
  messageAbout: (name) => `It is about: ${name}`,
  theDesk: 'the desk',
  pickAnother: 'Choose someone else',
  pickSomeone: 'Choose a person yourself',
  askInstead: 'I want to ask something else',
  addresseeGone: (desk) => `The one you were looking for is no longer in the list. Your message now goes to ${desk}.`,

  // What is asked
  subjectAsk: 'Who is it for?',
  subjects: { self: 'For myself', 'someone-else': 'For someone else', professional: 'I am a professional' },
  personKnowsAsk: 'Does that person know about this?',
  personKnows: { yes: 'Yes', no: 'No' },
  personKnowsNot: 'You may still ask. Please do not write down that person’s name.',
  organizationAsk: 'Which organisation do you work for?',
  nameAsk: 'What may we call you?',
  nameHint: 'A first name is enough.',
  reachAsk: { help: 'How may we reach you?', correction: 'May we ask you something if it is not clear?' },
  reachBy: { phone: 'Phone', email: 'Email' },
  reachField: { phone: 'Phone number', email: 'Email address' },
  messageAsk: { help: 'What is it about?', correction: 'What is not right?' },
  messageHint: {
    help: 'A few words will do. Do not write down a citizen service number (BSN).',
    correction: 'Do you know what is right? Then add it.',
  },
  charactersLeft: (left) => (left < 0 ? `You have ${characters(-left)} too many.` : `You have ${characters(left)} left.`),
  dayPartsAsk: 'When would suit you?',
  dayParts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  languageAsk: 'Which language do you prefer to speak?',
  anyLanguage: 'It does not matter',
  maySkip: '(you may skip this)',

  // A citizen service number
  bsnTitle: 'Is this a citizen service number (BSN)?',
  bsnText: 'Then please remove it: nobody needs it here. If it is something else, you can leave it.',
  bsnRemove: 'Remove the number',
  bsnRemoved: 'The number is gone.',

  // What happens to it
  privacyTo: (name) => `Your message goes to ${name}.`,
  privacy: (controller, purpose, days) =>
    `${controller} uses it ${purpose} and deletes it after ${number(days)} ${plural(days, 'day', 'days')}.`,
  privacyLink: 'How we treat your data',
  newTab: '(opens a new tab)',

  // Sending
  send: 'Send',
  sending: 'Sending…',
  orCall: 'or call',
  answersWithin: {
    phone: (name, days) =>
      days ? `${name} will call you within ${workingDays(days)}.` : `${name} will call you on the same working day.`,
    email: (name, days) =>
      days ? `${name} will email you within ${workingDays(days)}.` : `${name} will email you on the same working day.`,
  },

  // What is to be changed
  notRightYet: 'Something is not right yet',
  error: 'Error:',
  problems: {
    name: {
      missing: 'Fill in what we may call you',
      'too-long': 'Make your name shorter. A first name is enough',
      invalid: 'Fill in your name with ordinary letters',
    },
    phone: {
      missing: 'Fill in your phone number',
      'too-long': 'Fill in one phone number',
      invalid: 'Fill in a phone number of 10 digits',
    },
    email: {
      missing: 'Fill in your email address',
      'too-long': 'Fill in one email address',
      invalid: 'Fill in an email address like name@example.com',
    },
    reach: {
      missing: 'Choose whether we may phone or email you',
      either: 'Fill in your phone number or your email address',
    },
    organization: {
      missing: 'Fill in which organisation you work for',
      'too-long': 'Make the name of the organisation shorter',
      invalid: 'Fill in the name of the organisation with ordinary letters',
    },
    message: {
      missing: 'Write briefly what it is about',
      'too-long': (over) => `Make your text shorter. You have ${characters(over)} too many`,
      invalid: 'Your text has characters that we cannot read. Please remove them',
    },
    correction: { missing: 'Write what is not right' },
  },

  // Not sent (yet)
  unsent: 'Your message has not been sent yet.',
  unsentMaybe: 'Your message may not have been sent yet.',
  unsentBecause: {
    offline: 'There is no internet.',
    unreachable: 'There was no answer.',
    busy: 'It is too busy now.',
    failing: 'Something is out of order.',
  },
  unsentStays: 'Your text stays here. Do not close this page.',
  unsentStaysShared: "Your text stays here. Please don't walk away yet.",
  notTwice: 'The message will not arrive twice.',
  againIn: (seconds) => `We will try again in ${plural(seconds, '1 second', `${seconds} seconds`)}.`,
  againOnline: 'We will try again when there is internet.',
  againNow: 'We are trying again now…',
  tryNow: 'Try now',
  failedToSend: 'Your message could not be sent.',
  failedMaybe: 'We do not know whether your message has arrived.',
  failedToSendText: 'Your text is below. Try again later, or call.',
  failedMaybeText: 'Try again: the message will not arrive twice. You can also call. Your text is below.',
  copyText: 'Copy my text',
  textCopied: 'Your text has been copied.',
  textNotCopied: 'That did not work. Please copy your text below yourself.',
  changeText: 'Change my message',
  changeTextMaybe: 'If you change your message, it may arrive twice.',
  refused: 'Your message has not been sent.',
  refusals: {
    'too-large': 'Your text is too long. Make it shorter and send the message again.',
    'too-fast': 'That was too fast. Wait a moment and send the message again.',
    refused: 'Our system thinks that a computer wrote this message. You can call instead.',
    'key-reused': 'There is already a message from you, with another text. To send this one too, press ‘Send’ again.',
    other: 'Something is wrong with this form. There is nothing you can do about it. Your text stays here.',
  },

  // Sent
  arrived: 'Your message has arrived',
  arrivedAt: { help: (name) => `${name} has your question.`, correction: (name) => `${name} has your message.` },
  arrivedElsewhere: (chosen) => `It did not go directly to ${chosen}. Say who you are looking for when you are in touch.`,
  yourNumber: 'Your number',
  yourNumberHint: 'Handy when you call. You need not remember it.',
  numberHidden: 'We no longer show your number, because more people use this screen.',
  howItGoesOn: 'What happens next',
  dayName: (day) =>
    new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day),
  contactsBy: {
    phone: (who, day) => `${who} will call you by ${day}.`,
    email: (who, day) => `${who} will email you by ${day}.`,
  },
  contacts: {
    phone: (who) => `${who} reads your message and can call you.`,
    email: (who) => `${who} reads your message and can email you.`,
  },
  preferring: (parts) => {
    const words = { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' };
    return `You prefer a call ${listOr(parts.map((part) => words[part]))}.`;
  },
  phoneEnds: (digits) => `On the number that ends in ${digits}.`,
  correctionNext: 'The desk checks it.',
  correctionNextText: 'If something is not clear, the desk asks you.',
  youTell: 'You tell what is going on.',
  youTellText: 'You need not prepare anything.',
  youDecide: 'You decide what happens.',
  youDecideText: (who) => `Does ${who} not suit you after all? Then you choose someone else. You need not say why.`,
  deletedAfter: (days) => `Your message will be deleted after ${number(days)} ${plural(days, 'day', 'days')}.`,
  nothingHeard: 'Heard nothing?',
  printThis: 'Print this',
  writeAnother: 'Write another message',
};
