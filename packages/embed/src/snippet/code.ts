/** The code that a webmaster takes along, from what was chosen: texts only, so that a test can read them. */
import { attributesOf, elementNames, hostOf, tags, takesMessages, type Choices, type ElementName } from './choices.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const written = (attributes: Record<string, string>): string[] =>
  Object.entries(attributes).map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));

/** A start tag, over several lines where it would be long. */
function startTag(tag: string, attributes: Record<string, string>): string {
  const parts = written(attributes);
  const line = `<${[tag, ...parts].join(' ')}>`;
  return line.length <= 90 ? line : `<${tag}\n${parts.map((part) => `  ${part}\n`).join('')}>`;
}

const element = (choices: Choices, name: ElementName, more: Record<string, string> = {}): string =>
  `${startTag(tags[name], { ...more, ...attributesOf(choices, name) })}\n  <p>${escape(choices.fallback)}</p>\n</${tags[name]}>`;

function script({ folder, hashes }: Choices, name: string): string {
  const hash = hashes[name];
  const elsewhere = hostOf(folder) !== "'self'" ? { crossorigin: '' } : {};
  const attributes = { type: 'module', src: folder + name, ...(hash ? { ...elsewhere, integrity: hash } : {}) };
  return `${startTag('script', attributes)}</script>`;
}

/** What goes in the page. */
export const pageCode = (choices: Choices): string =>
  [script(choices, 'wijkwijzer.js'), ...choices.elements.map((name) => element(choices, name))].join('\n\n');

/** What goes in the site's own style sheet; empty when there is nothing to set. */
export function styleCode({ elements, style }: Choices): string {
  const lines = Object.entries(style).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `${elements.map((name) => tags[name]).join(',\n')} {\n${lines.join('')}}` : '';
}

const sources = (...hosts: string[]): string => [...new Set(hosts)].sort().join(' ');

const receiverHost = (choices: Choices): string[] =>
  takesMessages(choices) && choices.endpoint ? [hostOf(choices.endpoint)] : [];

/** What a strict Content-Security-Policy of the page has to allow. */
export const pagePolicy = (choices: Choices): string =>
  [
    `script-src ${hostOf(choices.folder)}`,
    `connect-src ${sources(hostOf(choices.feed), ...receiverHost(choices))}`,
    'trusted-types wijkwijzer',
  ].join('; ');

const titles: Record<ElementName, string> = {
  finder: 'Hulp bij u in de buurt',
  picker: 'Kies wie u helpt',
  form: 'Stuur een bericht',
  network: 'Wie doet wat in uw buurt',
  portal: 'Hulp bij u in de buurt',
};

/** What goes in the page where no scripts are allowed. */
export function frameCode(choices: Choices): string {
  const { elements, themes, routes, neighborhood, language, folder } = choices;
  const wishes = { theme: themes.join(), route: routes.join(), neighborhood, lang: language === 'nl' ? '' : language };
  const query = [`element=${elements.join()}`];
  for (const [name, value] of Object.entries(wishes))
    if (value) query.push(`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  const attributes = {
    src: `${folder}frame.html?${query.join('&')}`,
    title: titles[elements[0] ?? 'finder'],
    width: '100%',
    height: '900',
    frameborder: '0',
    allow: 'clipboard-write; geolocation; web-share',
  };
  return `${startTag('iframe', attributes)}</iframe>`;
}

/** Gives the frame the height of what it shows; stands once in the page or in the template of the site. */
export const frameScript = (choices: Choices): string => script(choices, 'wijkwijzer-frame-parent.js');

/** What a strict policy of the page around a frame has to allow. */
export const framePolicy = ({ folder }: Choices): string => `frame-src ${hostOf(folder)}; script-src ${hostOf(folder)}`;

const indented = (text: string): string => text.replace(/^/gm, '      ');

/** The file `frame.html` with these choices in it; undefined when the given file is not the one that comes with the build. */
export function frameFile(template: string, choices: Choices): string | undefined {
  const connect = sources("'self'", hostOf(choices.feed), ...receiverHost(choices));
  const style = Object.entries({ 'font-family': 'system-ui, sans-serif', ...choices.style }).map((pair) => pair.join(': '));
  const chosen = elementNames.filter((name) => choices.elements.includes(name));
  // What the address of the frame chooses does not stand in the file too.
  const own = { ...choices, themes: [], routes: [], neighborhood: '', language: 'nl' };
  const elements = chosen.map((name, at) => indented(element(own, name, at ? { hidden: '' } : {})));
  const parts: [place: RegExp, text: string][] = [
    [/connect-src 'self'/, `connect-src ${connect}`],
    [/(?<=<meta name="wijkwijzer-style" content=")[^"]*/, escape(style.join('; '))],
    [/(?<= {4}<main>\n)[^]*?(?=\n {4}<\/main>)/, elements.join('\n\n')],
  ];
  if (!parts.every(([place]) => place.test(template.replace(/<!-- PAS DIT AAN \(1[^]*?-->/, '')))) return undefined;
  // The first `connect-src` stands in the explanation.
  const [explanation = ''] = /^[^]*?-->/.exec(template) ?? [];
  return explanation + parts.reduce((file, [place, text]) => file.replace(place, () => text), template.slice(explanation.length));
}
