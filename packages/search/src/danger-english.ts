/** English words that signal danger. A file of its own, so that a language more costs no page anything at the start. */
import type { DangerSigns } from './danger.ts';

export const english: DangerSigns = {
  suicide: /\b(?:kill myself|want to die|wanna die|end(?:ing)? my life|better off dead|self harm|(?:do not|don ?t) want to live)/,
  violence:
    /\b(?:domestic violence|abus(?:ed?|ive)\b|(?:hits?|beats|threatens|rapes) (?:me|my)\b|raped?\b|afraid of my (?:husband|partner|boyfriend|father|ex))/,
  medical: /\b(?:heart attack|stroke\b|not breathing|can(?: ?no| ?)t breathe|unconscious|overdose|chest pain|bleeding)/,
};
