/** Dresses the page in another house style; the finder notices by itself. `?stijl=…` opens the page in one. */
const tokens = (sheet, theme, from) => ({
  sheet,
  theme,
  text: 'Wijkwijzer leest de design tokens van uw pagina. Staan die er al? Dan hoeft u niets te doen.',
  lines: `<link rel="stylesheet" href="…/${from}">${theme ? `\n<body class="${theme}">` : ''}`,
});

const styles = {
  geen: {
    text: 'U hoeft niets te doen. Dit zijn de kleuren van Wijkwijzer zelf. De letter komt van uw pagina.',
    lines: '<wijk-offer-finder feed="/aanbod.json">',
  },
  utrecht: tokens('/host/utrecht/theme.css', 'utrecht-theme', '@utrecht/design-tokens/dist/theme.css'),
  denhaag: tokens('/host/denhaag/index.css', '', '@gemeente-denhaag/design-tokens-components/dist/index.css'),
  rotterdam: tokens(
    '/host/rotterdam/design-tokens.css',
    'rotterdam-theme',
    '@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
  ),
  voorbeeld: tokens(
    '/host/voorbeeld/theme.css',
    'voorbeeld-theme',
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  ),
  rood: {
    theme: 'stijl-rood',
    text: 'Heeft u geen design tokens? Zet dan zelf uw kleuren in uw stylesheet. Noem alleen wat anders moet.',
    lines: 'wijk-offer-finder { --wijk-action: #a3122a; --wijk-action-hover: #74091b;\n  --wijk-radius: 20px; … }',
  },
  donker: {
    theme: 'stijl-donker',
    text: 'U hoeft niets te doen. Wijkwijzer ziet op welke achtergrond het staat.',
    lines: 'body { background: #14191d; color: #eceff0; }',
  },
};

const select = document.querySelector('#stijl');
let worn = { theme: '', link: undefined };

/** The new style sheet is there before the old one goes, so the page never stands undressed. */
function wear(name) {
  const { sheet, theme = '', text, lines } = styles[name];
  document.querySelector('#uitleg').textContent = text;
  document.querySelector('#regels').textContent = lines;

  const link = sheet ? document.createElement('link') : undefined;
  const change = () => {
    if (select.value !== name) return void link?.remove();
    worn.link?.remove();
    if (worn.theme) document.body.classList.remove(worn.theme);
    if (theme) document.body.classList.add(theme);
    // Den Haag has no theme class; this tells the finder of the change all the same.
    document.body.dataset.theme = name;
    worn = { theme, link };
  };
  if (!link) return change();
  link.rel = 'stylesheet';
  link.href = sheet;
  link.addEventListener('load', change);
  document.head.prepend(link);
}

const asked = new URLSearchParams(location.search).get('stijl');
select.value = asked && Object.hasOwn(styles, asked) ? asked : 'geen';
wear(select.value);
select.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('stijl', select.value);
  // What others keep in the history entry stays.
  history.replaceState(history.state, '', address);
  wear(select.value);
});
