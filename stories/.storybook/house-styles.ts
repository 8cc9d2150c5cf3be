/** The house styles that a story can wear: the class that a site sets, and the style sheet that comes with it. */
interface HouseStyle {
  title: string;
  className?: string;
  dark?: boolean;
  load?: () => Promise<unknown>;
}

export const houseStyles: Record<string, HouseStyle> = {
  own: { title: 'Wijkwijzer' },
  utrecht: {
    title: 'Utrecht',
    className: 'utrecht-theme',
    load: () => import('@utrecht/design-tokens/dist/theme.css'),
  },
  denhaag: {
    title: 'Den Haag',
    className: 'denhaag-theme',
    load: () => import('@gemeente-denhaag/design-tokens-components/dist/theme/index.css'),
  },
  rotterdam: {
    title: 'Rotterdam',
    className: 'rotterdam-theme',
    load: () => import('@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css'),
  },
  voorbeeld: {
    title: 'Voorbeeld',
    className: 'voorbeeld-theme',
    load: () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  },
  dark: { title: 'Wijkwijzer, donker', dark: true },
};

export const widths = ['245', '320', '390', '700', '900', '1200', 'full'];
export const languages = { nl: 'Nederlands', en: 'English', tr: 'Türkçe', ar: 'العربية' };
