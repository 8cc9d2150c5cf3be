/** Dresses the page in another house style; the finder notices by itself. `?stijl=…` opens the page in one. */
const tokens = (file, theme) => ({
  sheet: `/host/${file}`,
  theme,
  text: 'Wijkwijzer leest de design tokens van uw pagina. Staat uw huisstijl er al, dan hoeft u niets te doen.',
  lines: `<link rel="stylesheet" href="${file.split('/').pop()}">\n<body${theme ? ` class="${theme}"` : ''}>`,
});

const styles = {
  geen: { text: 'U hoeft niets te doen. Dit zijn de kleuren van Wijkwijzer zelf.' },
  utrecht: tokens('utrecht/theme.css', 'utrecht-theme'),
  denhaag: tokens('denhaag/index.css', ''),
  rotterdam: tokens('rotterdam/design-tokens.css', 'rotterdam-theme'),
  voorbeeld: tokens('voorbeeld/theme.css', 'voorbeeld-theme'),
  rood: {
    theme: 'stijl-rood',
    text: 'Geen design tokens? Zet dan zelf uw kleuren in uw stylesheet. Wat u niet noemt, blijft zoals het was.',
    lines: `wijk-offer-finder {\n  --wijk-action: #a3122a;\n  --wijk-action-hover: #74091b;\n  --wijk-radius: 20px;\n  /* … */\n}`,
  },
  donker: { theme: 'stijl-donker', text: 'U hoeft niets te doen. Wijkwijzer ziet op welke achtergrond het staat.' },
};

const select = document.querySelector('#stijl');
let worn = { theme: '', link: undefined };

/** The new style sheet is there before the old one goes, so the page never stands undressed. */
function wear(name) {
  const { sheet, theme = '', text, lines = '' } = styles[name];
  document.querySelector('#uitleg').textContent = text;
  const code = document.querySelector('#regels');
  code.textContent = lines;
  code.hidden = !lines;

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
