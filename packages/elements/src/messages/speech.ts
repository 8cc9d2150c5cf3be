/** Numbers, dates and lists as a language says them. */

/** Made when first used: each takes a slow phone tens of milliseconds. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

export function speech(locale: string) {
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const date = once(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' }),
  );
  const list = once(() => new Intl.ListFormat(locale));
  const listOr = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const languageName = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  return {
    number: (value: number): string => number().format(value),
    date: (day: Date): string => date().format(day),
    list: (items: readonly string[]): string => list().format(items),
    listOr: (items: readonly string[]): string => listOr().format(items),
    languageName: (tag: string): string => languageName().of(tag) ?? tag,
  };
}

/** One of two forms, for languages that have two. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
